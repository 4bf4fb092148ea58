package io.github.backpack4j.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.conformance.exchange.TestKey;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretArgumentsTest {
  private static final String SEED = TestKey.load("rfc8032-test-1").seed();
  private static final Map<String, String> WITH_KEY = Map.of("BACKPACK_SIGNING_KEY", SEED);

  @TempDir private Path folder;

  private Typed run(Map<String, String> environment, String... more) {
    List<String> arguments = new java.util.ArrayList<>(List.of("run", "--out", "" + folder));
    arguments.addAll(List.of(more));
    return Typed.of(environment, arguments.toArray(String[]::new));
  }

  @Test
  void aKeyThatIsTypedIsNotQuoted() {
    byte[] seed = Base64.getDecoder().decode(SEED);
    for (String form :
        List.of(
            SEED,
            SEED.replace("=", ""),
            Base64.getUrlEncoder().encodeToString(seed),
            HexFormat.of().formatHex(seed))) {
      for (List<String> typed :
          List.of(
              List.of("--key=" + form),
              List.of("--key", form),
              List.of("--key-file", form),
              List.of("--key-file=" + form),
              List.of("--password-file", form, "--pkcs12", form, "--alias", "a"),
              List.of("--ledger", form),
              List.of("--only", form),
              List.of("--timeout", form),
              List.of("--max-notional", form, "--allow-trading"),
              List.of("--pace", form),
              List.of("--key-env", form),
              List.of(form))) {
        List<String> all = new java.util.ArrayList<>(List.of("--target", "live"));
        all.addAll(typed);
        Typed refused = run(Map.of(), all.toArray(String[]::new));
        assertThat(refused.code()).as("%s", typed).isIn(2, 3);
        assertThat(refused.out() + refused.err()).doesNotContain(form);
      }
    }
    assertThat(run(Map.of(), "--target", "live", "--key=" + SEED).err())
        .startsWith("error: Unknown option: '--key=<redacted>'")
        .contains(
            "\nA key is no argument: other programs and the shell's history have seen it now.\n");
    assertThat(run(Map.of(), "--target", "live", "--key-file", SEED).err())
        .isEqualTo(
            "error: --key-file: there is no such file; what is secret is no argument itself\n");
  }

  @Test
  void aPathIsStillQuoted() {
    Path path = Path.of("/etc/somewhere/else/with/a/long/path/ledger-2026.yaml");
    assertThat(run(Map.of(), "--target", "live", "--ledger", path.toString()).err())
        .isEqualTo("error: " + path + " cannot be read: there is no such file\n");
  }

  @Test
  void aKeyDoesNotCrossANetworkInTheClear() {
    String refusal =
        "error: signatures would cross the network in the clear: give https and wss, or no key\n";
    for (String command : List.of("run", "record")) {
      Typed http =
          Typed.of(WITH_KEY, command, "--target", "http://192.0.2.1", "--out", "" + folder);
      assertThat(http.code()).isEqualTo(2);
      assertThat(http.err()).startsWith(refusal);
      Typed ws =
          Typed.of(
              WITH_KEY,
              command,
              "--target=https://192.0.2.1",
              "--ws-url=ws://192.0.2.1",
              "--out=" + folder);
      assertThat(ws.code()).isEqualTo(2);
      assertThat(ws.err()).startsWith(refusal);
    }
  }

  @Test
  void aStreamOfSomebodyElseKeepsThePaceSlow() {
    Typed typed =
        run(
            Map.of(),
            "--target=http://127.0.0.1:1",
            "--ws-url=wss://192.0.2.1",
            "--pace=600",
            "--only=getTime");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .startsWith(
            "error: --pace: 20 requests a minute are the most that a server of somebody else's is"
                + " asked\n");
  }
}
