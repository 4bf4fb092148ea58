package io.github.backpack4j.conformance.drift;

/** A document is no OpenAPI document, or cannot be read as one. */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what is wrong with it, and where. */
  public UnreadableDocumentException(String message) {
    super(message);
  }
}
