package io.github.backpack4j.stream;

import java.io.IOException;
import java.util.function.LongConsumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Sink;
import okio.Socket;
import okio.Source;

/**
 * Decides what the sides agree on when HTTP becomes a socket, and limits what comes over it.
 *
 * <p>An application interceptor, and the last of them: those of the network do not run for sockets.
 *
 * @param offersCompression whether permessage-deflate is offered, as OkHttp does by itself
 * @param maxFrameSize bytes of a message
 * @param refused is called with the size of a message that has more
 */
record Upgrade(boolean offersCompression, long maxFrameSize, LongConsumer refused)
    implements Interceptor {

  private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request.Builder request = chain.request().newBuilder();
    if (!offersCompression) {
      request.removeHeader(EXTENSIONS);
    }
    Response answer = chain.proceed(request.build());
    Socket socket = answer.socket();
    if (socket == null) { // the exchange refused
      return answer;
    }
    Response.Builder upgraded = answer.newBuilder().socket(limited(socket));
    if (!offersCompression) {
      upgraded.removeHeader(EXTENSIONS); // so that what was not asked for is refused
    }
    return upgraded.build();
  }

  private Socket limited(Socket socket) {
    Source source = new FrameLimit(socket.getSource(), maxFrameSize, refused);
    return new Socket() {
      @Override
      public Source getSource() {
        return source;
      }

      @Override
      public Sink getSink() {
        return socket.getSink();
      }

      @Override
      public void cancel() {
        socket.cancel();
      }
    };
  }
}
