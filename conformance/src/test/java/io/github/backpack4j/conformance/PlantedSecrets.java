package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.exchange.Fixture;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.conformance.exchange.StandIn;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key and an account that are planted in a run, and looked for in all that it leaves behind. */
final class PlantedSecrets {
  private static final byte[] SEED =
      HexFormat.of().parseHex("7c1e93fb0a5d48e62f97b36d1084cae95b3f7a2ec6d80194f5e3a7b20c6d98fb");
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private PlantedSecrets() {}

  /** The key, as the kit takes it. */
  static String key() {
    return Base64.getEncoder().encodeToString(SEED);
  }

  /** The variables of a run with the key. */
  static Map<String, String> environment() {
    return Map.of("BACKPACK_SIGNING_KEY", key());
  }

  /** The key, its public half and every signature that the server has seen are nowhere. */
  static void assertKeyIsNowhere(KitRun run, Path folder, StandIn server) throws IOException {
    assertThat(signatures(server)).isNotEmpty();
    assertNothingOf(secrets(server), written(run, folder));
  }

  /** What is only known to the holder of the account is nowhere. */
  static void assertAccountIsNowhere(KitRun run, Path folder) throws IOException {
    Map<String, String> planted = new LinkedHashMap<>();
    account().forEach(value -> planted.put(value, value));
    assertThat(planted).hasSizeGreaterThan(60);
    assertNothingOf(planted, withoutFeatures(written(run, folder)));
  }

  /** Each file and what was printed, a byte as a character. */
  private static Map<String, String> written(KitRun run, Path folder) throws IOException {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("stdout", latin(run.out()));
    written.put("stderr", latin(run.err()));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        written.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(written).containsKeys("run.json", "journal.jsonl", "junit.xml", "messages.ndjson");
    return written;
  }

  /** Without the features themselves, which have values of fixtures. */
  private static Map<String, String> withoutFeatures(Map<String, String> written) {
    Map<String, String> less = new LinkedHashMap<>(written);
    less.computeIfPresent(
        "messages.ndjson",
        (name, text) ->
            text.lines()
                .filter(line -> !line.matches("\\{\"(?:source|gherkinDocument|pickle)\":.*"))
                .collect(Collectors.joining("\n")));
    return less;
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static void assertNothingOf(Map<String, String> secrets, Map<String, String> written) {
    List<String> found = new ArrayList<>();
    written.forEach(
        (name, text) -> {
          String lower = text.toLowerCase(Locale.ROOT);
          secrets.forEach(
              (form, secret) -> {
                int at = lower.indexOf(secret.toLowerCase(Locale.ROOT));
                if (at >= 0) {
                  int end = Math.min(text.length(), at + secret.length() + 20);
                  found.add(
                      "%s has %s: %s"
                          .formatted(name, form, text.substring(Math.max(0, at - 60), end)));
                }
              });
        });
    assertThat(found).isEmpty();
  }

  private static Set<String> signatures(StandIn server) {
    Set<String> signatures = new LinkedHashSet<>();
    for (ReceivedRequest request : server.requests()) {
      String signature = request.header("X-Signature");
      if (signature != null) {
        signatures.add(signature);
      }
    }
    for (String frame : server.frames()) {
      JsonNode signature = Resources.parse(frame).path("signature").path(1);
      if (!signature.isMissingNode()) {
        signatures.add(signature.textValue());
      }
    }
    return signatures;
  }

  /** Every form of the key, its public half and the signatures that the server has seen. */
  private static Map<String, String> secrets(StandIn server) {
    byte[] half =
        SigningKey.fromBase64(Base64.getEncoder().encodeToString(SEED)).verifyingKey().toBytes();
    Map<String, String> forms = new LinkedHashMap<>();
    forms(forms, "the seed", SEED);
    forms(forms, "the seed and its half", join(SEED, half));
    forms(forms, "PKCS #8", join(PKCS8, SEED));
    forms(forms, "the verifying key", half);
    int number = 0;
    for (String signature : signatures(server)) {
      forms(forms, "signature " + ++number, Base64.getDecoder().decode(signature));
    }
    return forms;
  }

  private static void forms(Map<String, String> forms, String name, byte[] bytes) {
    String base64 = Base64.getEncoder().encodeToString(bytes).replace("=", "");
    forms.put(name + " itself", new String(bytes, StandardCharsets.ISO_8859_1));
    forms.put(name + " in base64", base64);
    forms.put(
        name + " in base64 for URLs",
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    forms.put(name + " in base64 for queries", URLEncoder.encode(base64, StandardCharsets.UTF_8));
    forms.put(name + " in base64 in JSON", base64.replace("/", "\\/"));
    forms.put(name + " in hexadecimal", HexFormat.of().formatHex(bytes));
    forms.put(name + " in hexadecimal with colons", HexFormat.ofDelimiter(":").formatHex(bytes));
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** What the stand-in tells of the account, and of nothing else. */
  private static Set<String> account() {
    Set<String> ofTheAccount = new LinkedHashSet<>();
    Set<String> ofAnybody = new LinkedHashSet<>();
    for (Examples example : Examples.ofJson()) {
      ContractIndex.Operation operation = ContractIndex.standard().operation(example.subject());
      Set<String> values = operation.signed() ? ofTheAccount : ofAnybody;
      if (operation.method().equals("GET")) {
        collect(Fixture.load(example.fixture()).answer(), values, ofAnybody);
      }
    }
    ofTheAccount.removeAll(ofAnybody);
    for (Examples example : Examples.ofStreams("@whole")) {
      if (!example.subject().startsWith("account.")) {
        // Everybody is told by which orders a trade was made.
        String told = Resources.text("fixtures/streams/" + example.fixture() + ".jsonl");
        ofTheAccount.removeIf(told::contains);
      }
    }
    return ofTheAccount;
  }

  /** Keeps what a member has; prices and rates are everybody's. */
  private static void collect(JsonNode json, Set<String> values, Set<String> ofAnybody) {
    json.forEach(element -> collect(element, values, ofAnybody));
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      boolean isOfAnybody = member.getKey().matches("(?i).*(price|rate|factor)");
      collectValue(member.getValue(), isOfAnybody ? ofAnybody : values);
    }
  }

  /** Amounts, ids, addresses: what has a digit and is too long to turn up by chance. */
  private static void collectValue(JsonNode json, Set<String> values) {
    String text = json.isValueNode() ? json.asText() : "";
    boolean isTime = text.matches("\\d{4}-\\d\\d-\\d\\d.*|1[67]\\d{11,14}");
    boolean isMarket = text.matches("[A-Za-z]+_[A-Z_]+");
    if (text.length() >= 7 && text.matches(".*\\d.*") && !isTime && !isMarket) {
      values.add(text);
    }
  }
}
