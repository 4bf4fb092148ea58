package io.github.backpack4j.conformance.cli;

import io.github.backpack4j.conformance.contract.ContractDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the kit, as the build writes it into the jar, and of the contract. */
final class KitVersion implements IVersionProvider {
  private static final String RESOURCE = "/io/github/backpack4j/conformance/kit.properties";

  /** The version; {@code unknown} where classes did not come out of the build. */
  static String kit() {
    try (InputStream file = KitVersion.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      if (file != null) {
        properties.load(file);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "backpack4j-conformance " + kit(), "contract " + ContractDocument.standard().digest()
    };
  }
}
