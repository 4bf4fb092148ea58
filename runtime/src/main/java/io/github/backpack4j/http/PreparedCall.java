package io.github.backpack4j.http;

import io.github.backpack4j.ApiException;
import io.github.backpack4j.BackpackException;
import io.github.backpack4j.DecodingException;
import io.github.backpack4j.NotSentException;
import io.github.backpack4j.OutcomeUnknownException;
import io.github.backpack4j.sign.Signed;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A request that Retrofit made, and what to do with it: send it, judge how it ended, and make the
 * value or the exception of that. All exceptions are made here and none in an interceptor.
 */
final class PreparedCall<T extends @Nullable Object> implements ApiCall<T> {
  // With these the exchange does not vouch that nothing happened, whatever status they come with.
  private static final Set<String> OPEN_CODES = Set.of("TIMEOUT", "SERVER_ERROR");

  private static final String CLOSED = "the client is closed";
  private static final String VIRTUAL_MACHINE = "the virtual machine failed";

  private final Transport transport;
  private final OperationSpec<T> operation;
  private final @Nullable Request request;
  private final @Nullable Impossible impossible;

  private record Impossible(String reason, @Nullable Throwable cause) {}

  private PreparedCall(
      Transport transport,
      OperationSpec<T> operation,
      @Nullable Request request,
      @Nullable Impossible impossible) {
    this.transport = transport;
    this.operation = operation;
    this.request = request;
    this.impossible = impossible;
  }

  static <T extends @Nullable Object> PreparedCall<T> of(
      Transport transport, OperationSpec<T> operation, Request request) {
    return new PreparedCall<>(transport, operation, request, null);
  }

  /** A call of which it is known already that it will not be sent. */
  static <T extends @Nullable Object> PreparedCall<T> impossible(
      Transport transport, OperationSpec<T> operation, String reason, @Nullable Throwable cause) {
    return new PreparedCall<>(transport, operation, null, new Impossible(reason, cause));
  }

  @Override
  public String operation() {
    return operation.name();
  }

  @Override
  public T execute() {
    return response().body();
  }

  @Override
  public ApiResponse<T> response() {
    if (transport.isClosed()) {
      throw notSent(CLOSED, null);
    }
    return response(new Cancellation());
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    Cancellation cancellation = new Cancellation();
    CompletableFuture<T> future = new CompletableFuture<>();
    if (transport.isClosed()) {
      future.completeExceptionally(notSent(CLOSED, null));
      return future;
    }
    future.whenComplete((value, failure) -> cancellation.cancel());
    try {
      transport
          .client()
          .dispatcher()
          .executorService()
          .execute(
              () -> {
                try {
                  future.complete(response(cancellation).body());
                } catch (Throwable e) {
                  future.completeExceptionally(e);
                }
              });
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      future.completeExceptionally(
          notSent("the executor of the HTTP client takes no more calls", e));
    }
    return future;
  }

  private ApiResponse<T> response(Cancellation cancellation) {
    if (request == null) {
      throw notSent(impossible.reason(), impossible.cause());
    }
    if (operation.signed() != null && transport.signer() == null) {
      throw notSent(OperationSpec.NO_SIGNER, null);
    }
    return attempt(request, cancellation);
  }

  private ApiResponse<T> attempt(Request request, Cancellation cancellation) {
    Attempt attempt;
    Call call;
    try {
      attempt = new Attempt(operation, transport.signer(), transport.window(), transport.clock());
      call = transport.client().newCall(outgoing(request, attempt));
    } catch (Throwable e) {
      throw notSent("it could not be prepared", e);
    }
    cancellation.reaches(call);
    int status = 0;
    Received received;
    try (Response response = call.execute()) {
      status = response.code();
      ResponseBody body = response.body();
      byte[] bytes = bounded(body, Transport.MOST_BYTES);
      received = new Received(status, response.headers(), bytes, charset(body.contentType()));
    } catch (Throwable e) {
      // Whatever it is, an Error included: what left is not called back by it. InterruptedException
      // comes undeclared, and an interceptor may throw what another call of this library threw,
      // which says nothing of this one.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw failed(attempt, status == 0 ? attempt.status() : status, e);
    } finally {
      cancellation.ends();
    }
    try {
      return concluded(attempt, received);
    } catch (BackpackException e) {
      throw e;
    } catch (Throwable e) {
      throw failed(attempt, status, e);
    }
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

  private record Received(int status, Headers headers, byte[] bytes, Charset charset) {}

  private ApiResponse<T> concluded(Attempt attempt, Received received) {
    int status = received.status();
    if (operation.effect() != Effect.READ && !attempt.hasDeparted()) {
      throw notSent(answeredItself(status), null);
    }
    if (operation.effect() != Effect.READ && attempt.status() != status) {
      // Only the exchange can say what became of it.
      throw failed(
          attempt,
          attempt.status(),
          new IllegalStateException("an interceptor answered " + status + " itself"));
    }
    if (status < 200 || status > 299) {
      throw refused(
          attempt, status, ErrorAnswer.of(received.bytes(), received.charset(), attempt::masked));
    }
    T value = decoded(status, received.bytes(), received.charset());
    Signed signed = operation.signed();
    if (signed != null && signed.batch() && value instanceof List<?> results) {
      compare(results.size(), attempt.items());
    }
    Duration took = Duration.between(attempt.sentAt(), transport.clock().instant());
    return new ApiResponse<>(
        value,
        status,
        received.headers(),
        received.bytes(),
        attempt.departures(),
        attempt.sentAt(),
        took);
  }

  /** Results belong to items by their place alone. */
  private void compare(int results, int items) {
    if (results != items) {
      throw new DecodingException(
          operation.name(),
          "",
          items + (items == 1 ? " result was" : " results were") + " expected, found " + results,
          null);
    }
  }

  private Request outgoing(Request request, Attempt attempt) {
    Request.Builder outgoing = request.newBuilder().tag(Attempt.class, attempt);
    if (operation.effect() != Effect.READ) {
      RequestBody body = request.body();
      outgoing.method(request.method(), body == null ? new NoBody() : new OneShotBody(body));
    }
    return outgoing.build();
  }

  private static Charset charset(@Nullable MediaType type) {
    Charset charset = type == null ? null : type.charset();
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  private T decoded(int status, byte[] bytes, Charset charset) {
    try {
      return operation.answer().read(status, bytes, charset);
    } catch (DecodingException e) {
      throw e.during(operation.name());
    } catch (VirtualMachineError e) {
      throw new DecodingException(operation.name(), "", VIRTUAL_MACHINE, e);
    } catch (Throwable e) {
      throw new DecodingException(operation.name(), "", "its codec failed", e);
    }
  }

  /** The exception for an answer that is no success and came whole. */
  private BackpackException refused(Attempt attempt, int status, ErrorAnswer answer) {
    if (!attempt.hasDeparted()) {
      return notSent(answeredItself(status), null);
    }
    boolean open =
        status < 400
            || status == 408
            || status > 499
            || OPEN_CODES.contains(answer.code())
            || answer.isCutShort();
    if (open && operation.effect() != Effect.READ) {
      StringBuilder reason = new StringBuilder("the answer was ").append(status);
      if (!answer.code().isEmpty()) {
        reason.append(' ').append(answer.code());
      }
      if (!answer.reason().isEmpty()) {
        reason.append(": ").append(answer.reason());
      }
      return unknown(attempt, status, reason.toString(), null);
    }
    return new ApiException(operation.name(), status, answer.code(), answer.reason());
  }

  /**
   * The exception for an answer that is no success and did not come whole. With its body a code was
   * lost that may say that the exchange itself does not know, whatever the status.
   */
  private BackpackException unread(Attempt attempt, int status, Throwable e) {
    if (operation.effect() != Effect.READ) {
      return unknown(
          attempt,
          status,
          "the answer was " + status + ", and " + whyUnread(e),
          Causes.unquoted(e));
    }
    ApiException refused = new ApiException(operation.name(), status, "", "");
    refused.addSuppressed(Causes.unquoted(e));
    return refused;
  }

  /** The exception for an attempt that broke off; {@code status} is 0 if it came to none. */
  private BackpackException failed(Attempt attempt, int status, Throwable e) {
    if (!attempt.hasDeparted()) {
      WithheldException withheld = attempt.withheld();
      return withheld == null
          ? notSent(whyNotSent(e), Causes.unquoted(e))
          : notSent(withheld.reason(), withheld.getCause());
    }
    if (status == 0) {
      return unknown(attempt, 0, whyUnanswered(e), Causes.unquoted(e));
    }
    if (status >= 200 && status <= 299) {
      return new DecodingException(operation.name(), "", whyUnread(e), Causes.unquoted(e));
    }
    return unread(attempt, status, e);
  }

  private static String whyNotSent(Throwable e) {
    if (e instanceof UnknownHostException) {
      return "the name of the host was not resolved";
    }
    if (e instanceof SSLException) {
      return "no TLS connection was made";
    }
    if (e instanceof SocketTimeoutException) {
      return "no connection was made in time";
    }
    if (isInterruption(e)) {
      return "the thread was interrupted";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return e instanceof IOException
        ? "no connection was made"
        : "an interceptor of the HTTP client failed";
  }

  private static String answeredItself(int status) {
    return "an interceptor of the HTTP client answered " + status + " itself";
  }

  private static String whyUnread(Throwable e) {
    if (e instanceof TooLargeException) {
      return "it is larger than 64 MiB";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return isOfTheConnection(e) ? "it broke off" : "an interceptor of the HTTP client lost it";
  }

  private static boolean isOfTheConnection(Throwable e) {
    return e instanceof IOException && !(e instanceof WithheldException);
  }

  private static String whyUnanswered(Throwable e) {
    if (e instanceof WithheldException) {
      return "no answer came, and it was kept from being sent a second time";
    }
    if (isInterruption(e)) {
      return "the thread was interrupted before the answer came";
    }
    if (e instanceof InterruptedIOException) {
      return "no answer came in time";
    }
    if (e instanceof VirtualMachineError) {
      return VIRTUAL_MACHINE;
    }
    return e instanceof IOException
        ? "the connection broke before the answer came"
        : "an interceptor of the HTTP client interfered";
  }

  // A timeout of the client is an InterruptedIOException too.
  private static boolean isInterruption(Throwable e) {
    return (e instanceof InterruptedIOException || e instanceof InterruptedException)
        && Thread.currentThread().isInterrupted();
  }

  private NotSentException notSent(String reason, @Nullable Throwable cause) {
    return new NotSentException(operation.name(), reason, cause);
  }

  private OutcomeUnknownException unknown(
      Attempt attempt, int status, String reason, @Nullable Throwable cause) {
    if (operation.effect() == Effect.READ) {
      return OutcomeUnknownException.ofRead(operation.name(), reason, attempt.deadline(), cause);
    }
    return new OutcomeUnknownException(
        operation.name(), status, reason, attempt.deadline(), attempt.clientIds(), cause);
  }

  @Override
  public String toString() {
    return "ApiCall[" + operation.name() + "]";
  }

  /** Reaches the attempt that is under way, whichever it is, and none after it. */
  private static final class Cancellation {
    private @Nullable Call call;
    private boolean cancelled;

    synchronized void reaches(Call next) {
      call = next;
      if (cancelled) {
        next.cancel();
      }
    }

    synchronized void ends() {
      call = null;
    }

    synchronized void cancel() {
      cancelled = true;
      if (call != null) {
        call.cancel();
      }
    }
  }
}
