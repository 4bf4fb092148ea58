/**
 * The conformance kit: runs the features outside a build and says which operations and streams
 * hold.
 */
@NullMarked
package io.github.backpack4j.conformance;

import org.jspecify.annotations.NullMarked;
