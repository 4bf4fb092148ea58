/** Runs features against a target and keeps what came of each scenario. */
@NullMarked
package io.github.backpack4j.conformance.run;

import org.jspecify.annotations.NullMarked;
