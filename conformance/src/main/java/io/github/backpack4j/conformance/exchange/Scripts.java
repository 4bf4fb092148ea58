package io.github.backpack4j.conformance.exchange;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Has scripts answer the requests of their stubs. */
final class Scripts implements ResponseDefinitionTransformerV2 {
  private static final String NAME = "scripts";

  private final Map<UUID, Script> scripts = new ConcurrentHashMap<>();

  /** A stub for all requests to a path. */
  StubMapping stub(String method, String path, Script script) {
    StubMapping stub =
        WireMock.request(method, WireMock.urlPathEqualTo(path))
            .willReturn(WireMock.aResponse().withTransformers(NAME))
            .build();
    scripts.put(stub.getId(), script);
    return stub;
  }

  void reset() {
    scripts.clear();
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    Script script = Objects.requireNonNull(scripts.get(event.getStubMapping().getId()));
    Script.Answer answer = script.answer(Verifier.received(event.getRequest()));
    ResponseDefinitionBuilder response =
        WireMock.aResponse().withStatus(answer.status()).withBody(answer.body());
    answer.headers().forEach(response::withHeader);
    return response.build();
  }

  @Override
  public boolean applyGlobally() {
    return false;
  }

  @Override
  public String getName() {
    return NAME;
  }
}
