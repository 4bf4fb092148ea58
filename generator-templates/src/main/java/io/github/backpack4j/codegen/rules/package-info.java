/** The rules that a contract has to keep before code is generated from it. */
@NullMarked
package io.github.backpack4j.codegen.rules;

import org.jspecify.annotations.NullMarked;
