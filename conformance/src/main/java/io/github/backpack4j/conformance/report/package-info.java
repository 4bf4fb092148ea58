/** A run made readable: for people as a page, for programs as XML. */
@NullMarked
package io.github.backpack4j.conformance.report;

import org.jspecify.annotations.NullMarked;
