package io.github.backpack4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Leaves out of Cucumber's messages what is nobody's business: of the build that plays them, where
 * the address of a repository can have a password in it; and, while a server is judged, the words
 * of what broke, which may quote what the server said of an account.
 */
final class WithoutPrivacies extends FilterOutputStream {
  private static final String META = "{\"meta\":";
  private static final String STEP = "{\"testStepFinished\":";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean ofServer;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * Passes messages on.
   *
   * @param ofServer whether a server is judged, so that there may be an account
   */
  WithoutPrivacies(OutputStream out, boolean ofServer) {
    super(out);
    this.ofServer = ofServer;
  }

  @Override
  public void write(int octet) throws IOException {
    line.write(octet);
    if (octet == '\n') {
      end();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  private void end() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8);
    if (text.startsWith(META)) {
      JsonNode message = JSON.readTree(text);
      if (message.path("meta") instanceof ObjectNode meta) {
        meta.remove("ci");
      }
      text = message + "\n";
    } else if (ofServer && text.startsWith(STEP)) {
      JsonNode message = JSON.readTree(text);
      if (message.at("/testStepFinished/testStepResult") instanceof ObjectNode result
          && result.path("exception") instanceof ObjectNode exception) {
        String type = exception.path("type").asText();
        exception.remove("stackTrace");
        if (!Told.isOurs(type)) {
          exception.remove("message");
          result.put("message", type);
        }
        text = message + "\n";
      }
    }
    out.write(text.getBytes(StandardCharsets.UTF_8));
    line.reset();
  }

  @Override
  public void close() throws IOException {
    line.writeTo(out);
    super.close();
  }
}
