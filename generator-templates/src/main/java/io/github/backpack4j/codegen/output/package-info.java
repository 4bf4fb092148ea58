/** Turns a contract into the values that the templates print: types, members, javadoc, imports. */
@NullMarked
package io.github.backpack4j.codegen.output;

import org.jspecify.annotations.NullMarked;
