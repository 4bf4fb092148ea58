/** The kit as a program: commands, their options, and what they print. */
@NullMarked
package io.github.backpack4j.conformance.cli;

import org.jspecify.annotations.NullMarked;
