/** Measurements beside Jackson data binding, and the messages they are made with. */
@NullMarked
package io.github.backpack4j.benchmarks;

import org.jspecify.annotations.NullMarked;
