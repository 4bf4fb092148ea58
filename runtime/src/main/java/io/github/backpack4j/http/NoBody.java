package io.github.backpack4j.http;

import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Stands where a request that writes has no body, because only a body can tell OkHttp not to send
 * again. {@link Attempt} takes it off on the way out, so that the wire shows no trace of it.
 */
final class NoBody extends RequestBody {

  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return 0;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) {
    // nothing to write
  }
}
