package io.github.backpack4j.conformance.live;

import java.io.IOException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * One request as it left the client, and what came of it.
 *
 * @param method the HTTP method
 * @param path path and query
 * @param sent the request's headers, without those of a signature
 * @param status the HTTP status; 0 where no answer came
 * @param headers the answer's headers
 * @param bytes the answer's body, as far as it came
 * @param declared how long the body was said to be; -1 where that was not said
 * @param failure what ended it before it was whole; null when it is whole
 * @param tookMillis from the request to the end of the answer
 */
record Received(
    String method,
    String path,
    Headers sent,
    int status,
    Headers headers,
    byte[] bytes,
    long declared,
    @Nullable IOException failure,
    long tookMillis) {}
