/** The programs of the README, compiled and run. */
@NullMarked
package io.github.backpack4j.conformance.readme;

import org.jspecify.annotations.NullMarked;
