/** Calls over HTTP: signed as they leave, sent at most once if they write, typed when they fail. */
@NullMarked
package io.github.backpack4j.http;

import org.jspecify.annotations.NullMarked;
