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
 * Leaves out of Cucumber's messages what they tell of the build that plays them: the address of a
 * repository can have a password in it, and is nobody's business anyway.
 */
final class WithoutMachine extends FilterOutputStream {
  private static final String META = "{\"meta\":";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  WithoutMachine(OutputStream out) {
    super(out);
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
