package io.github.backpack4j.conformance.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query of a request, decoded, with repeated names and their order kept. */
final class SentQuery {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private SentQuery() {}

  /** Whether a query has a {@code %} that no two hexadecimal digits follow. */
  static boolean isMalformed(@Nullable String rawQuery) {
    return rawQuery != null && MALFORMED.matcher(rawQuery).find();
  }

  static List<SentParameter> parse(@Nullable String rawQuery) {
    List<SentParameter> parameters = new ArrayList<>();
    if (rawQuery == null || rawQuery.isEmpty()) {
      return parameters;
    }
    for (String pair : rawQuery.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      parameters.add(new SentParameter(decode(name), decode(value), SentParameter.Form.QUERY));
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
