package io.github.backpack4j.conformance.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the times of a fixture as if it had been written now.
 *
 * <p>Fixtures were written at 1700000000000. All times of an answer are moved by the same whole
 * number of seconds, so that what was before what, and by how much, stays as it was; what stands on
 * whole hours or days, such as the end of a funding interval, is moved by whole hours or days. A
 * time keeps its form: number or text, unit, digits, {@code T} or space.
 */
final class MovedTimes {
  private static final Instant WRITTEN = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Set<String> HOURLY =
      Set.of("getMarkPrices", "getFundingRates", "getFundingPayments", "getInterestPayments");
  private static final Set<String> DAILY = Set.of("getBorrowLendMarketHistory");
  // Numbers of these sizes are times: no id or count of a fixture is as large.
  private static final long MILLIS = 1_000_000_000_000L;
  private static final long MICROS = 1_000_000_000_000_000L;
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)([T ])(\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?(Z?)");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final Duration by;

  private MovedTimes(Duration by) {
    this.by = by;
  }

  /** For an answer of {@code operation} that is given at {@code now}. */
  static MovedTimes of(String operation, Instant now) {
    if (DAILY.contains(operation)) {
      return new MovedTimes(whole(now, DAY));
    }
    // A second less, because the fixtures have times of some milliseconds after they were written.
    return new MovedTimes(
        HOURLY.contains(operation)
            ? whole(now, HOUR)
            : Duration.ofSeconds(now.getEpochSecond() - WRITTEN.getEpochSecond() - 1));
  }

  private static Duration whole(Instant now, Duration unit) {
    long seconds = unit.toSeconds();
    return unit.multipliedBy(now.getEpochSecond() / seconds - WRITTEN.getEpochSecond() / seconds);
  }

  /** A copy of {@code json} with its times moved. */
  JsonNode move(JsonNode json) {
    if (json.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        object.set(member.getKey(), move(member.getValue()));
      }
      return object;
    }
    if (json.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      json.forEach(element -> array.add(move(element)));
      return array;
    }
    if (json.isIntegralNumber() && json.longValue() >= MICROS) {
      return JsonNodeFactory.instance.numberNode(json.longValue() + by.toMillis() * 1000);
    }
    if (json.isIntegralNumber() && json.longValue() >= MILLIS) {
      return JsonNodeFactory.instance.numberNode(json.longValue() + by.toMillis());
    }
    return json.isTextual() ? JsonNodeFactory.instance.textNode(move(json.textValue())) : json;
  }

  private String move(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return text;
    }
    String moved =
        LocalDateTime.parse(iso.group(1) + " " + iso.group(3), SECONDS).plus(by).format(SECONDS);
    String fraction = iso.group(4) == null ? "" : iso.group(4);
    return moved.replace(" ", iso.group(2)) + fraction + iso.group(5);
  }
}
