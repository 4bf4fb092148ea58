package io.github.backpack4j.conformance.run;

import io.github.backpack4j.conformance.redact.Secrets;
import io.github.backpack4j.sign.Ed25519Signer;
import io.github.backpack4j.sign.JcaSigner;
import io.github.backpack4j.sign.Signer;
import io.github.backpack4j.sign.SigningKey;
import io.github.backpack4j.sign.VerifyingKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the signing key of a run comes from: the environment, a file, or a key store; never an
 * argument, which every process of the machine can read.
 *
 * @param environment the variable that holds it, where neither file is given
 * @param environmentIsMeant whether the variable was named, so that it has to be there
 * @param file a file of mode 0600 that holds it; null for none
 * @param pkcs12 a key store; null for none
 * @param alias the key's name in it; null where no key store is given
 * @param passwordFile a file of mode 0600 that holds the key store's password; null for the
 *     variable {@value #PASSWORD}
 */
public record KeySource(
    String environment,
    boolean environmentIsMeant,
    @Nullable Path file,
    @Nullable Path pkcs12,
    @Nullable String alias,
    @Nullable Path passwordFile) {
  /** The variable that holds a key unless another one is named. */
  public static final String SIGNING_KEY = "BACKPACK_SIGNING_KEY";

  /** The variable that holds the password of a key store. */
  public static final String PASSWORD = "BACKPACK_KEYSTORE_PASSWORD";

  private static final int LARGEST_KEY = 4096;
  private static final int LARGEST_STORE = 1 << 20;
  private static final int SEED = 32;

  /** The key that {@value #SIGNING_KEY} holds, if it is there. */
  public static final KeySource STANDARD =
      new KeySource(SIGNING_KEY, false, null, null, null, null);

  /**
   * The signer, whose key and signatures are among the secrets from now on; null where there is no
   * key and none was asked for.
   *
   * @throws RunException if a key was asked for and cannot be had
   */
  public @Nullable Signer open(Map<String, String> variables, Secrets secrets) throws RunException {
    if (pkcs12 != null) {
      return ofStore(pkcs12, variables, secrets);
    }
    if (file != null) {
      return ofText(file.toString(), text(PrivateFile.read(file, LARGEST_KEY)), secrets);
    }
    String text = variables.getOrDefault(environment, "").strip();
    if (text.isEmpty()) {
      if (environmentIsMeant) {
        throw RunException.configuration("the environment has no " + environment);
      }
      return null;
    }
    return ofText(environment, text, secrets);
  }

  private static Signer ofText(String where, String text, Secrets secrets) throws RunException {
    if (text.length() >= Secrets.SHORTEST) {
      // Whatever it is, it was meant to be secret.
      secrets.addText(text);
    }
    SigningKey key;
    try {
      key = SigningKey.fromBase64(text);
    } catch (IllegalArgumentException e) {
      throw RunException.configuration(
          where + " holds no signing key: give the 32-byte seed in standard base64, on one line");
    }
    byte[] bytes = Base64.getDecoder().decode(text);
    byte[] seed = Arrays.copyOf(bytes, SEED);
    secrets.addSeed(seed, key.verifyingKey());
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(seed, (byte) 0);
    return secrets.watching(new Ed25519Signer(key));
  }

  private Signer ofStore(Path store, Map<String, String> variables, Secrets secrets)
      throws RunException {
    byte[] bytes = PrivateFile.read(store, LARGEST_STORE);
    char[] password = password(variables, secrets);
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(new ByteArrayInputStream(bytes), password);
      if (alias == null || !keys.isKeyEntry(alias)) {
        throw RunException.configuration(
            "%s has no key %s%s".formatted(store, alias, aliases(keys)));
      }
      return signer(store, keys, password, secrets);
    } catch (UnrecoverableKeyException e) {
      throw RunException.configuration(
          "the key " + alias + " in " + store + " has another password than the store");
    } catch (IOException e) {
      throw RunException.configuration(
          e.getCause() instanceof UnrecoverableKeyException
              ? "the password of " + store + " is another one"
              : store + " is no PKCS #12 key store");
    } catch (GeneralSecurityException e) {
      throw RunException.configuration(store + " is no PKCS #12 key store that this Java reads");
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(password, '\0');
    }
  }

  private static String aliases(KeyStore keys) throws GeneralSecurityException {
    List<String> aliases = Collections.list(keys.aliases());
    return aliases.isEmpty() ? "" : "; it has " + String.join(", ", aliases);
  }

  private Signer signer(Path store, KeyStore keys, char[] password, Secrets secrets)
      throws GeneralSecurityException, RunException {
    Certificate certificate = keys.getCertificate(alias);
    byte[] encoded = certificate == null ? new byte[0] : certificate.getPublicKey().getEncoded();
    if (!(keys.getKey(alias, password) instanceof PrivateKey key)
        || encoded == null
        || encoded.length != 12 + SEED) {
      throw RunException.configuration(
          "the key %s in %s is no Ed25519 key with a certificate".formatted(alias, store));
    }
    // SubjectPublicKeyInfo of an Ed25519 key (RFC 8410) ends in its 32 bytes.
    VerifyingKey half =
        VerifyingKey.of(Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length));
    byte[] pkcs8 = key.getEncoded();
    if (pkcs8 != null && pkcs8.length >= 16 + SEED) {
      secrets.addSeed(Arrays.copyOfRange(pkcs8, 16, 16 + SEED), half);
      Arrays.fill(pkcs8, (byte) 0);
    }
    return secrets.watching(new JcaSigner(key, half));
  }

  private char[] password(Map<String, String> variables, Secrets secrets) throws RunException {
    String password =
        passwordFile == null
            ? variables.getOrDefault(PASSWORD, "")
            : text(PrivateFile.read(passwordFile, LARGEST_KEY));
    if (password.isEmpty()) {
      throw RunException.configuration(
          passwordFile == null
              ? "the environment has no " + PASSWORD
              : passwordFile + " holds no password");
    }
    try {
      secrets.addText(password);
    } catch (IllegalArgumentException e) {
      throw RunException.configuration(
          "the key store's password is too short: "
              + Secrets.SHORTEST
              + " characters are the least that can be kept out of what is written");
    }
    return password.toCharArray();
  }

  private static String text(byte[] bytes) {
    CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    Arrays.fill(bytes, (byte) 0);
    return text.toString().strip();
  }
}
