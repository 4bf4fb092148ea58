package io.github.backpack4j.conformance.exchange;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Stands before WireMock, which decodes a query before any of its filters sees the request, and
 * answers 500 to one that cannot be decoded.
 */
final class QueryGate extends HandlerWrapper {
  private final Verifier verifier;

  private QueryGate(Verifier verifier, Handler behind) {
    this.verifier = verifier;
    setHandler(behind);
  }

  static HttpServerFactory before(Verifier verifier) {
    return (options, admin, stubs) ->
        new Jetty11HttpServer(options, admin, stubs) {
          // The constructor of the superclass calls this.
          @Override
          protected Handler createHandler(
              Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
            return new QueryGate(verifier, super.createHandler(options, admin, stubs));
          }
        };
  }

  @Override
  public void handle(
      String target, Request baseRequest, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!SentQuery.isMalformed(request.getQueryString())) {
      super.handle(target, baseRequest, request, response);
      return;
    }
    Refusal refusal = verifier.refuseUnread(request);
    response.setStatus(refusal.status());
    response.setHeader("Content-Type", refusal.contentType());
    response.getOutputStream().write(refusal.body().getBytes(StandardCharsets.UTF_8));
    baseRequest.setHandled(true);
  }
}
