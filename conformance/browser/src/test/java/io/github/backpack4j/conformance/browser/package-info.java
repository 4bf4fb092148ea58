/** The page of a run as a browser shows it. */
@NullMarked
package io.github.backpack4j.conformance.browser;

import org.jspecify.annotations.NullMarked;
