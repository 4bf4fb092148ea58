package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Reads a document that somebody published, JSON or YAML, from a file or an address. */
public final class PublishedDocument {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Duration WAIT = Duration.ofSeconds(30);

  private PublishedDocument() {}

  /** An address that does not answer, or not with a document. */
  public static final class UnreachableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreachableException(String message) {
      super(message);
    }
  }

  /**
   * Reads a document.
   *
   * @param where an http or https address, or a file
   * @throws UnreachableException if the address does not answer with 200 within 30 s
   * @throws UnreadableDocumentException if the file cannot be read, or what was read is neither
   *     JSON nor YAML
   */
  public static JsonNode read(String where) throws UnreachableException {
    String text = where.matches("(?i)https?://.*") ? fetched(where) : file(where);
    try {
      boolean json = text.stripLeading().startsWith("{");
      JsonNode document = (json ? JSON : new YAMLMapper()).readTree(text);
      if (document == null || !document.isObject()) {
        throw new UnreadableDocumentException(where + " is no OpenAPI document");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new UnreadableDocumentException(where + " is neither JSON nor YAML");
    }
  }

  private static String file(String where) {
    try {
      return Files.readString(Path.of(where));
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException("there is no file " + where);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(where + " cannot be read");
    }
  }

  private static String fetched(String where) throws UnreachableException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(WAIT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(where)).timeout(WAIT).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new UnreachableException(where + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IllegalArgumentException e) {
      throw new UnreachableException(where + " is no address");
    } catch (IOException e) {
      throw new UnreachableException(where + " does not answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreachableException(where + " was given up");
    }
  }
}
