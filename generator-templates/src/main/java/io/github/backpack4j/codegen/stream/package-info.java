/** Reads channels, operations and messages of the AsyncAPI document. */
@NullMarked
package io.github.backpack4j.codegen.stream;

import org.jspecify.annotations.NullMarked;
