package io.github.backpack4j.unified;

/** What the account holds, how it moves on and off, and what it pays. */
public interface AccountMethods {}
