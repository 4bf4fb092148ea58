package io.github.backpack4j.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.backpack4j.conformance.exchange.TestKey;
import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.conformance.result.ExitCode;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourceTest {
  private static final String SEED = TestKey.load("rfc8032-test-1").seed();
  private static final String KEY = SigningKey.fromBase64(SEED).verifyingKey().toBase64();
  private static final String PASSWORD = "correct horse";

  @TempDir Path folder;

  private final Secrets secrets = new Secrets();

  @Test
  void theEnvironmentIsLookedAtFirstAndMayHaveNoKey() throws Exception {
    assertThat(KeySource.STANDARD.open(Map.of(), secrets)).isNull();
    assertThat(KeySource.STANDARD.open(Map.of("BACKPACK_SIGNING_KEY", ""), secrets)).isNull();
    assertThat(KeySource.STANDARD.open(Map.of("BACKPACK_SIGNING_KEY", " \n"), secrets)).isNull();

    Signer signer = KeySource.STANDARD.open(Map.of("BACKPACK_SIGNING_KEY", SEED + "\n"), secrets);

    assertThat(signer.verifyingKey().toBase64()).isEqualTo(KEY);
    assertThat(secrets.scrub("seed " + SEED + ", key " + KEY))
        .isEqualTo("seed <redacted>, key <redacted>");
  }

  @Test
  void aVariableThatIsNamedHasToBeThere() {
    KeySource named = new KeySource("MY_KEY", true, null, null, null, null);

    refused(named, Map.of("BACKPACK_SIGNING_KEY", SEED), "the environment has no MY_KEY");
    refused(named, Map.of("MY_KEY", ""), "the environment has no MY_KEY");
  }

  @Test
  void whatIsNoKeyIsRefusedWithoutBeingQuoted() {
    refused(
        KeySource.STANDARD,
        Map.of("BACKPACK_SIGNING_KEY", "not a key at all"),
        "BACKPACK_SIGNING_KEY holds no signing key: give the 32-byte seed in standard base64, on"
            + " one line");
    assertThat(secrets.scrub("not a key at all")).isEqualTo("<redacted>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------"})
  void aFileOfItsOwnerIsRead(String mode) throws Exception {
    Signer signer = ofFile(write("key", SEED + "\n", mode)).open(Map.of(), secrets);

    assertThat(signer.verifyingKey().toBase64()).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwx------", "rw---x---"})
  void aFileThatIsOpenToOthersIsRefused(String mode) throws Exception {
    Path file = write("key", SEED, mode);

    refused(
        ofFile(file),
        Map.of(),
        "%s has mode %s: others than its owner may be able to use it; chmod 600 %s"
            .formatted(file, mode, file));
  }

  @Test
  void aLinkIsJudgedByWhatItLeadsTo() throws Exception {
    Path open = write("open", SEED, "rw-r--r--");
    Path link = Files.createSymbolicLink(folder.resolve("link"), open);
    refused(
        ofFile(link),
        Map.of(),
        link
            + " has mode rw-r--r--: others than its owner may be able to use it; chmod 600 "
            + link);

    Path mine = Files.createSymbolicLink(folder.resolve("mine"), write("key", SEED, "rw-------"));
    assertThat(ofFile(mine).open(Map.of(), secrets)).isNotNull();
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
    assertThatThrownBy(() -> ofFile(loop).open(Map.of(), secrets))
        .isInstanceOf(RunException.class)
        .hasMessageStartingWith(loop + " cannot be read: ");
  }

  @Test
  void whatIsNoFileOfAKeyIsRefused() throws Exception {
    Path absent = folder.resolve("absent");
    refused(ofFile(absent), Map.of(), absent + " cannot be read: there is no such file");
    Path directory = Files.createDirectory(folder.resolve("folder"));
    refused(ofFile(directory), Map.of(), directory + " is no regular file");
    Path large = write("large", "a".repeat(4097), "rw-------");
    refused(ofFile(large), Map.of(), large + " has 4097 bytes, more than the 4096 of any key");
    Path empty = write("empty", "", "rw-------");
    refused(
        ofFile(empty),
        Map.of(),
        empty + " holds no signing key: give the 32-byte seed in standard base64, on one line");
  }

  @Test
  void aKeyStoreSignsThroughItsProvider() throws Exception {
    Path store = store();
    Path password = write("password", PASSWORD + "\n", "r--------");

    Signer byVariable =
        ofStore(store, "trading", null)
            .open(Map.of("BACKPACK_KEYSTORE_PASSWORD", PASSWORD), secrets);
    Signer byFile = ofStore(store, "trading", password).open(Map.of(), secrets);

    assertThat(byVariable.toString()).startsWith(JcaSigner.class.getSimpleName());
    assertThat(byFile.verifyingKey().toBase64()).isEqualTo(byVariable.verifyingKey().toBase64());
    assertThat(secrets.scrub(PASSWORD + " " + byFile.verifyingKey().toBase64()))
        .isEqualTo("<redacted> <redacted>");

    refused(
        ofStore(store, "treding", password),
        Map.of(),
        store + " has no key treding; it has trading");
    refused(
        ofStore(store, "trading", null),
        Map.of("BACKPACK_KEYSTORE_PASSWORD", "wrong horse"),
        "the password of " + store + " is another one");
    refused(
        ofStore(store, "trading", null),
        Map.of(),
        "the environment has no BACKPACK_KEYSTORE_PASSWORD");
    refused(
        ofStore(store, "trading", null),
        Map.of("BACKPACK_KEYSTORE_PASSWORD", "short"),
        "the key store's password is too short: 6 characters are the least that can be kept out of"
            + " what is written");
    refused(
        ofStore(write("text", "no store", "rw-------"), "trading", password),
        Map.of(),
        folder.resolve("text") + " is no PKCS #12 key store");
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r-----"));
    refused(
        ofStore(store, "trading", password),
        Map.of(),
        "%s has mode rw-r-----: others than its owner may be able to use it; chmod 600 %s"
            .formatted(store, store));
  }

  private Path store() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "Ed25519",
                "-alias",
                "trading",
                "-dname",
                "CN=test",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(store).as(Files.readString(folder.resolve("keytool.log"))).exists();
    Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
    return store;
  }

  private void refused(KeySource source, Map<String, String> environment, String message) {
    assertThatThrownBy(() -> source.open(environment, secrets))
        .isInstanceOf(RunException.class)
        .hasMessage(message)
        .extracting(e -> ((RunException) e).code())
        .isEqualTo(ExitCode.CONFIGURATION);
  }

  private static KeySource ofFile(Path file) {
    return new KeySource(KeySource.SIGNING_KEY, false, file, null, null, null);
  }

  private static KeySource ofStore(Path store, String alias, Path password) {
    return new KeySource(KeySource.SIGNING_KEY, false, null, store, alias, password);
  }

  private Path write(String name, String text, String mode) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }
}
