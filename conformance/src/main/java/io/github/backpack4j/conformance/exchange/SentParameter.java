package io.github.backpack4j.conformance.exchange;

/**
 * One name and value as a request carried it: a decoded query parameter or a member of a JSON body.
 *
 * @param name its name
 * @param value its text, as the exchange reads it
 * @param form how the request wrote the value
 */
record SentParameter(String name, String value, Form form) {
  /** How a value was written. */
  enum Form {
    /** In a query, where everything is text. */
    QUERY,
    /** As a JSON string. */
    TEXT,
    /** As a JSON number. */
    NUMBER,
    /** As a JSON boolean. */
    BOOLEAN,
    /** As a JSON object or array. */
    NESTED
  }

  /** The value as the request wrote it, but for its escapes. */
  String written() {
    return form == Form.QUERY || form == Form.TEXT ? '"' + value + '"' : value;
  }
}
