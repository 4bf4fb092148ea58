package io.github.backpack4j.broken.api;

/** Stands for generated code. */
public final class Generated {}
