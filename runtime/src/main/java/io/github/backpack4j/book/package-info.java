/** Values of the order book; depends on the JDK alone. */
@NullMarked
package io.github.backpack4j.book;

import org.jspecify.annotations.NullMarked;
