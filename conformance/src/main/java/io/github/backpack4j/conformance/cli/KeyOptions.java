package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.run.KeySource;
import io.github.backpack4j.conformance.run.RunException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a signing key comes from. */
final class KeyOptions {
  @Option(
      names = "--key-env",
      paramLabel = "NAME",
      description =
          "The environment variable that holds the signing key, the 32-byte seed in base64."
              + " Without this option it is BACKPACK_SIGNING_KEY, if that is set.")
  private @Nullable String environment;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "A file that holds the signing key; its mode has to be 0600 or stricter.")
  private @Nullable Path file;

  @Option(
      names = "--pkcs12",
      paramLabel = "FILE",
      description =
          "A PKCS #12 key store of mode 0600 or stricter. Its password comes from"
              + " BACKPACK_KEYSTORE_PASSWORD or --password-file, never from an argument.")
  private @Nullable Path pkcs12;

  @Option(names = "--alias", paramLabel = "NAME", description = "The key's name in the key store.")
  private @Nullable String alias;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A file of mode 0600 or stricter that holds the key store's password.")
  private @Nullable Path passwordFile;

  /** Whether any of them was given. */
  boolean isGiven() {
    return Stream.of(environment, file, pkcs12, alias, passwordFile).anyMatch(each -> each != null);
  }

  /**
   * Where the key comes from.
   *
   * @throws RunException if a file is not there; its name is not quoted, since it may be no name
   */
  KeySource source(CommandLine command) throws RunException {
    if (Stream.of(environment, file, pkcs12).filter(each -> each != null).count() > 1) {
      throw new ParameterException(
          command, "give one of --key-env, --key-file and --pkcs12: there is one key");
    }
    if ((pkcs12 == null) != (alias == null)) {
      throw new ParameterException(command, "--pkcs12 and --alias belong together");
    }
    if (passwordFile != null && pkcs12 == null) {
      throw new ParameterException(command, "--password-file belongs to --pkcs12");
    }
    requireFile("--key-file", file);
    requireFile("--pkcs12", pkcs12);
    requireFile("--password-file", passwordFile);
    return new KeySource(
        environment == null ? KeySource.SIGNING_KEY : environment,
        environment != null,
        file,
        pkcs12,
        alias,
        passwordFile);
  }

  private static void requireFile(String option, @Nullable Path file) throws RunException {
    if (file != null && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw RunException.configuration(
          option + ": there is no such file; what is secret is no argument itself");
    }
  }
}
