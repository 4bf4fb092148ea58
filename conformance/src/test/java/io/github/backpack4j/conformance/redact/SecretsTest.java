package io.github.backpack4j.conformance.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.SigningString;
import io.github.backpack4j.sign.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final TestKey TEST_KEY = TestKey.load("rfc8032-test-1");
  private static final byte[] SEED = Base64.getDecoder().decode(TEST_KEY.seed());
  private static final SigningKey KEY = SigningKey.fromSeed(SEED);
  private static final byte[] PUBLIC = KEY.verifyingKey().toBytes();

  /** With the characters that every form of text escapes. */
  private static final String PASSWORD = "pä\"ss/w\\o&r+d <1>%=😀";

  private final Secrets secrets = new Secrets();

  @Test
  void takesASeedOutOfATextHoweverItIsEncoded() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    encodings()
        .forEach(
            (name, text) ->
                assertThat(secrets.scrub("before " + text + " after"))
                    .as(name)
                    .isEqualTo("before <redacted> after"));
  }

  @Test
  void takesItOutHoweverThatIsEscaped() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    secrets.addText(PASSWORD);
    Map<String, String> texts = encodings();
    texts.put("password", PASSWORD);
    texts.forEach(
        (name, text) ->
            escapes(text)
                .forEach(
                    (how, escaped) ->
                        assertThat(secrets.scrub("[" + escaped + "]"))
                            .as(name + ", " + how)
                            .isEqualTo("[<redacted>]")));
  }

  @Test
  void leavesNoDigitOfAKeyInPkcs8() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    byte[] first =
        HexFormat.of()
            .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(SEED));
    byte[] second =
        HexFormat.of()
            .parseHex(
                "3051020101300506032b657004220420"
                    + HexFormat.of().formatHex(SEED)
                    + "812100"
                    + HexFormat.of().formatHex(PUBLIC));
    String begin = "-----BEGIN PRIVATE KEY-----\n";
    String end = "\n-----END PRIVATE KEY-----\n";
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    assertThat(secrets.scrub(begin + lines.encodeToString(first) + end))
        .isEqualTo(begin + "MC4CAQAwBQYDK2VwBCIEI<redacted>" + end);
    assertThat(secrets.scrub(begin + lines.encodeToString(second) + end))
        .isEqualTo(begin + "MFECAQEwBQYDK2VwBCIEI<redacted>\ngSEA<redacted>" + end);
  }

  @Test
  void takesOutAKeyAnywhereInALongerBase64Text() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    Random random = new Random(7);
    for (int before = 0; before < 9; before++) {
      byte[] longer = new byte[before + 32 + 5];
      random.nextBytes(longer);
      System.arraycopy(SEED, 0, longer, before, 32);
      String scrubbed = secrets.scrub(Base64.getEncoder().encodeToString(longer));
      assertThat(scrubbed).contains("<redacted>").hasSizeLessThan(10 + before * 4 / 3 + 2 + 10);
    }
  }

  @Test
  void takesOutAPartOfASecretThatSomethingHasCut() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    String seed = TEST_KEY.seed();
    for (int from = 0; from <= 20; from++) {
      for (int to = from + 23; to <= seed.length(); to++) {
        assertThat(secrets.scrub("«" + seed.substring(from, to) + "»")).isEqualTo("«<redacted>»");
      }
    }
  }

  @Test
  void takesOutSecretsThatOverlapOrFollowEachOther() {
    secrets.addText("abcdefgh");
    secrets.addText("defghijk");
    assertThat(secrets.scrub("-abcdefghijk-")).isEqualTo("-<redacted>-");
    assertThat(secrets.scrub("-abcdefghabcdefgh-")).isEqualTo("-<redacted>-");
    assertThat(secrets.scrub("-abcdefgh defghijk-")).isEqualTo("-<redacted> <redacted>-");
  }

  @Test
  void takesOutEverySignatureOfAWatchedSigner() {
    Signer signer = secrets.watching(new Ed25519Signer(KEY));
    SigningString text =
        SigningString.builder("balanceQuery")
            .build(Instant.ofEpochMilli(1_700_000_000_000L), Window.DEFAULT);
    String signature = Base64.getEncoder().encodeToString(signer.sign(text));
    assertThat(signature).isEqualTo(TEST_KEY.sign(text.text()));
    assertThat(secrets.scrub("{\"echo\":\"" + signature + "\"}"))
        .isEqualTo("{\"echo\":\"<redacted>\"}");
    assertThat(secrets.scrub(TEST_KEY.verifyingKey())).isEqualTo("<redacted>");
  }

  @Test
  void takesOutTheHeadersOfARequestWhoeverMadeIt() {
    String key = Base64.getEncoder().encodeToString(new byte[32]);
    String signature = Base64.getEncoder().encodeToString(new byte[64]);
    assertThat(secrets.scrub("X-API-Key: " + key + "\nx-signature: " + signature + "\nX-Window: 5"))
        .isEqualTo("X-API-Key: <redacted>\nx-signature: <redacted>\nX-Window: 5");
    assertThat(secrets.scrub("{\"X-Signature\":[\"" + signature + "\"],\"a\":1}"))
        .isEqualTo("{\"X-Signature\":[\"<redacted>\"],\"a\":1}");
    assertThat(secrets.scrub("X-Signature: missing")).isEqualTo("X-Signature: missing");
  }

  @Test
  void leavesATextWithoutSecretsAsItIs() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    String text = "{\"price\":\"20.5\",\"é\":\"\\u00e9\",\"lone\":\"\ud800\"} 100% &amp; \\";
    assertThat(secrets.scrub(text)).isSameAs(text);
  }

  @Test
  void refusesATextThatWouldTurnUpByChance() {
    assertThatThrownBy(() -> secrets.addText("12345"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a secret of 5 characters cannot be kept out of a text; give one of at least 6");
    secrets.addText("123456");
    assertThat(secrets.scrub("12345 123456")).isEqualTo("12345 <redacted>");
  }

  @Test
  void namesNoSecretItself() {
    secrets.addSeed(SEED, KEY.verifyingKey());
    assertThat(secrets.toString()).matches("Secrets\\[\\d+ forms]");
  }

  @Test
  void aStreamFindsSecretsOverTheBoundariesOfWrites() throws IOException {
    secrets.addSeed(SEED, KEY.verifyingKey());
    secrets.addText(PASSWORD);
    List<String> texts = new ArrayList<>();
    for (String text : List.of(TEST_KEY.seed(), TEST_KEY.verifyingKey(), PASSWORD)) {
      texts.add(text);
      texts.addAll(escapes(text).values());
    }
    for (String text : texts) {
      byte[] bytes = ("one " + text + " two\nthree").getBytes(StandardCharsets.UTF_8);
      for (boolean flushes : new boolean[] {false, true}) {
        for (int size = 1; size < bytes.length; size += 3) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (OutputStream stream = secrets.scrubbing(out)) {
            for (int at = 0; at < bytes.length; at += size) {
              stream.write(bytes, at, Math.min(size, bytes.length - at));
              if (flushes) {
                stream.flush();
              }
            }
          }
          assertThat(out.toString(StandardCharsets.UTF_8))
              .as("%s in writes of %d, flushed: %s", text, size, flushes)
              .isEqualTo("one <redacted> two\nthree");
        }
      }
    }
  }

  @Test
  void aStreamFindsAHeaderOverTheBoundariesOfWrites() throws IOException {
    String signature = Base64.getEncoder().encodeToString(new byte[64]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream stream = secrets.scrubbing(out)) {
      for (byte each :
          ("sent X-Signature: " + signature + " and").getBytes(StandardCharsets.UTF_8)) {
        stream.write(each);
        stream.flush();
      }
    }
    assertThat(out).hasToString("sent X-Signature: <redacted> and");
  }

  @Test
  void aStreamWritesALineAtOnceAndTheRestWhenFlushed() throws IOException {
    secrets.addText("zzzzzzzz");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream stream = secrets.scrubbing(out)) {
      stream.write("a line\nhalf a ".getBytes(StandardCharsets.UTF_8));
      assertThat(out).hasToString("a line\n");
      stream.flush();
      assertThat(out).hasToString("a line\nhalf a ");
      stream.write("line zz".getBytes(StandardCharsets.UTF_8));
      stream.flush();
      assertThat(out).hasToString("a line\nhalf a line ");
    }
    assertThat(out).hasToString("a line\nhalf a line zz");
  }

  @Test
  void aStreamHoldsNoMoreOfALongLineThanASecretNeeds() throws IOException {
    secrets.addText(PASSWORD);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    try (OutputStream stream = secrets.scrubbing(out)) {
      for (int i = 0; i < 3000; i++) {
        String filling = "x".repeat(random.nextInt(200));
        text.append(filling).append(PASSWORD);
        expected.append(filling).append("<redacted>");
        stream.write((filling + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(text.length() - out.size()).isLessThan(1 << 18);
      }
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(expected.toString().replace("<redacted><redacted>", "<redacted>"));
  }

  /** The seed in every encoding that it is kept in. */
  private static Map<String, String> encodings() {
    Map<String, String> texts = new LinkedHashMap<>();
    byte[] both = HexFormat.of().parseHex(hex(SEED) + hex(PUBLIC));
    texts.put("base64", TEST_KEY.seed());
    texts.put("base64 without padding", TEST_KEY.seed().replace("=", ""));
    texts.put("base64url", Base64.getUrlEncoder().encodeToString(SEED));
    texts.put(
        "base64url, not padded", Base64.getUrlEncoder().withoutPadding().encodeToString(SEED));
    texts.put("with the public half", Base64.getEncoder().encodeToString(both));
    texts.put("with the public half, url", Base64.getUrlEncoder().encodeToString(both));
    texts.put("hex", hex(SEED));
    texts.put("HEX", hex(SEED).toUpperCase(Locale.ROOT));
    texts.put("hEx", hex(SEED).replace('a', 'A'));
    texts.put("verifying key", TEST_KEY.verifyingKey());
    texts.put("verifying key, url", Base64.getUrlEncoder().encodeToString(PUBLIC));
    texts.put("verifying key, hex", hex(PUBLIC));
    return texts;
  }

  private static Map<String, String> escapes(String text) {
    Map<String, String> escapes = new LinkedHashMap<>();
    escapes.put("JSON", json(text));
    escapes.put("JSON within JSON", json(json(text)));
    escapes.put("JSON with slashes escaped", json(text).replace("/", "\\/"));
    escapes.put("JSON, each character", everyUnit(text, "\\u%04x"));
    escapes.put("JSON, in capitals", everyUnit(text, "\\u%04X"));
    String url = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    escapes.put("URL", url);
    escapes.put("URL, small letters", url.toLowerCase(Locale.ROOT).replace("%3d", "%3D"));
    escapes.put("URL within a URL", URLEncoder.encode(url, StandardCharsets.UTF_8));
    escapes.put("XML", xml(text));
    escapes.put("JSON within XML", xml(json(text)));
    escapes.put("HTML, each character", everyPoint(text, "&#%d;"));
    escapes.put("HTML, hexadecimal", everyPoint(text, "&#x%X;"));
    return escapes;
  }

  private static String json(String text) {
    try {
      String quoted = new ObjectMapper().writeValueAsString(text);
      return quoted.substring(1, quoted.length() - 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String everyUnit(String text, String format) {
    StringBuilder units = new StringBuilder();
    text.chars().forEach(unit -> units.append(format.formatted(unit)));
    return units.toString();
  }

  private static String everyPoint(String text, String format) {
    StringBuilder points = new StringBuilder();
    text.codePoints().forEach(point -> points.append(format.formatted(point)));
    return points.toString();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
