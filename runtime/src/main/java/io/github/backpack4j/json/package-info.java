/**
 * Reading and writing of JSON for generated codecs: exact decimals, times, unknown members kept.
 */
@NullMarked
package io.github.backpack4j.json;

import org.jspecify.annotations.NullMarked;
