/** What a run found out, in values that are printed, reported and kept. */
@NullMarked
package io.github.backpack4j.conformance.result;

import org.jspecify.annotations.NullMarked;
