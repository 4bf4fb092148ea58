package io.github.backpack4j.conformance.exchange;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands before the fixtures: records each request and answers those that the exchange would turn
 * away.
 */
final class Verifier implements StubRequestFilterV2 {
  private final Judge judge;
  private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
  private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
  private final Set<UUID> mistaken = ConcurrentHashMap.newKeySet();
  private volatile Clock clock;

  Verifier(Rulebook rulebook, Clock clock) {
    this.judge = new Judge(rulebook);
    this.clock = clock;
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent serveEvent) {
    ReceivedRequest received = received(request);
    Judge.Verdict verdict = judge.judge(received, clock.instant());
    requests.add(received.judged(verdict.signingString(), verdict.refusal()));
    Refusal refusal = verdict.refusal();
    if (refusal == null) {
      return RequestFilterAction.continueWith(request);
    }
    (refusal == Refusal.QUERY_AND_BODY ? mistaken : refused).add(serveEvent.getId());
    return RequestFilterAction.stopWith(
        WireMock.aResponse()
            .withStatus(refusal.status())
            .withHeader("Content-Type", refusal.contentType())
            .withBody(refusal.body())
            .build());
  }

  List<ReceivedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Refuses a request that WireMock could not read, and records it without its body. */
  Refusal refuseUnread(HttpServletRequest request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    Refusal refusal = Refusal.MALFORMED_QUERY;
    requests.add(
        new ReceivedRequest(
            request.getMethod(),
            request.getRequestURI(),
            request.getQueryString(),
            headers,
            "",
            null,
            refusal.toString()));
    return refusal;
  }

  /** Whether the request of a serve event is of a kind that no operation has. */
  boolean mistaken(UUID serveEvent) {
    return mistaken.contains(serveEvent);
  }

  /** Whether the exchange turned away the request of a serve event by itself. */
  boolean refused(UUID serveEvent) {
    return refused.contains(serveEvent);
  }

  void reset(Clock newClock) {
    requests.clear();
    refused.clear();
    mistaken.clear();
    clock = newClock;
  }

  static ReceivedRequest received(Request request) {
    String url = request.getUrl();
    int mark = url.indexOf('?');
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key(), header.values());
    }
    return new ReceivedRequest(
        request.getMethod().getName(),
        mark < 0 ? url : url.substring(0, mark),
        mark < 0 ? null : url.substring(mark + 1),
        headers,
        request.getBodyAsString(),
        null,
        null);
  }

  @Override
  public String getName() {
    return "verifying-exchange";
  }
}
