package io.github.backpack4j.unified;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer and for how long a cache had held it.
 *
 * @param age null if no cache says
 */
record Dated<T extends @Nullable Object>(T value, @Nullable Duration age) {}
