package io.github.backpack4j.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** An answer that came whole. */
record Received(int status, Headers headers, byte[] bytes, Charset charset) {

  /** Reads one to its end. */
  static Received of(Response response) throws IOException {
    ResponseBody body = response.body();
    byte[] bytes = bounded(body, Transport.MOST_BYTES);
    return new Received(response.code(), response.headers(), bytes, charset(body.contentType()));
  }

  /** The bytes of a body; {@link TooLargeException} if there are more than {@code most}. */
  static byte[] bounded(ResponseBody body, long most) throws IOException {
    long announced = body.contentLength();
    BufferedSource source = body.source();
    if (announced > most || source.request(most + 1)) {
      throw new TooLargeException();
    }
    byte[] bytes = source.readByteArray();
    if (announced >= 0 && announced != bytes.length) {
      throw new IOException("another length was announced");
    }
    return bytes;
  }

  /** An answer that nobody has the memory for. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static Charset charset(@Nullable MediaType type) {
    Charset charset = type == null ? null : type.charset();
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }
}
