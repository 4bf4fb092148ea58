/** Makes fixtures of what a server answers and streams. */
@NullMarked
package io.github.backpack4j.conformance.record;

import org.jspecify.annotations.NullMarked;
