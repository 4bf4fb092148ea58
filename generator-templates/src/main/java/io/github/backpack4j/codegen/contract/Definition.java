package io.github.backpack4j.codegen.contract;

/**
 * Something that a file of the contract defines at its top level.
 *
 * @param location where it is defined
 * @param name its key
 * @param used whether the document that was loaded leads to it
 */
public record Definition(Location location, String name, boolean used) {}
