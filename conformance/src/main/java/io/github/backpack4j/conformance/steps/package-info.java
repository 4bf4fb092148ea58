/** What the sentences of the features do. */
@NullMarked
package io.github.backpack4j.conformance.steps;

import org.jspecify.annotations.NullMarked;
