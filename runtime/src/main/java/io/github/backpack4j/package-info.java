/** What every part of the client shares: the four kinds of failure, and values that stay open. */
@NullMarked
package io.github.backpack4j;

import org.jspecify.annotations.NullMarked;
