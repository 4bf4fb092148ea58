package io.github.backpack4j.conformance.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.conformance.live.Rows.Member;
import io.github.backpack4j.conformance.live.Rows.Row;
import io.github.backpack4j.conformance.result.Outcome;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is true of the numbers of an answer, whatever they are.
 *
 * <p>A row counts where it has what is compared; without any such row there is nothing to check.
 * Numbers that are none are the schema's to report. Products and quotients may be rounded.
 */
public final class Identities {
  private static final String CHECK = "identities";
  private static final BigDecimal ROUNDING = new BigDecimal("0.00001");
  private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

  private final LiveRun run;
  private final LiveAnswer answer;
  private final @Nullable JsonNode json;
  private final boolean values;
  private final Findings findings = new Findings();
  private int compared;

  private Identities(LiveRun run, LiveAnswer answer) {
    this.run = run;
    this.answer = answer;
    this.json = AnswerChecks.hasBody(answer) ? answer.json() : null;
    this.values = !answer.operation().signed();
  }

  /** Looks at an answer. Each check of it is one finding. */
  public static Identities of(LiveRun run, LiveAnswer answer) {
    return new Identities(run, answer);
  }

  /** What a number is to another. */
  public enum Relation {
    /** Greater. */
    ABOVE("not above", 1, 1),
    /** Greater or equal. */
    AT_LEAST("below", 0, 1),
    /** Less. */
    BELOW("not below", -1, -1),
    /** Less or equal. */
    AT_MOST("above", -1, 0);

    private final String otherwise;
    private final int least;
    private final int most;

    Relation(String otherwise, int least, int most) {
      this.otherwise = otherwise;
      this.least = least;
      this.most = most;
    }

    boolean holds(BigDecimal left, BigDecimal right) {
      int sign = left.compareTo(right);
      return sign >= least && sign <= most;
    }
  }

  /**
   * One member of each row against another, or against a number.
   *
   * @param path what has the rows; null for the answer itself
   * @param condition a member that has to be positive for a row to count; null for none
   */
  public void related(
      @Nullable String path,
      @Nullable String condition,
      String left,
      Relation relation,
      String right) {
    BigDecimal literal = Scalars.decimal(right);
    for (Row row : rows(path, condition)) {
      Member one = row.number(left);
      Member other = literal == null ? row.number(right) : null;
      if (one == null || literal == null && other == null) {
        continue;
      }
      BigDecimal bound = literal == null ? Objects.requireNonNull(other).sure() : literal;
      compare(
          relation.holds(one.sure(), bound),
          one.pointer(),
          relation.otherwise + " " + right,
          () ->
              "%s is %s %s%s"
                  .formatted(
                      plain(one),
                      relation.otherwise,
                      right,
                      other == null ? "" : ", " + plain(other)));
    }
    end();
  }

  /** One member of each row between two others, bounds included. */
  public void between(
      @Nullable String path, @Nullable String condition, String name, String low, String high) {
    BigDecimal lowest = Scalars.decimal(low);
    BigDecimal highest = Scalars.decimal(high);
    for (Row row : rows(path, condition)) {
      Member one = row.number(name);
      BigDecimal least = lowest == null ? number(row, low) : lowest;
      BigDecimal most = highest == null ? number(row, high) : highest;
      if (one != null && least != null && most != null) {
        boolean holds =
            Relation.AT_LEAST.holds(one.sure(), least) && Relation.AT_MOST.holds(one.sure(), most);
        String otherwise = "not between " + low + " and " + high;
        compare(
            holds,
            one.pointer(),
            otherwise,
            () ->
                plain(one)
                    + " is "
                    + otherwise
                    + (lowest == null
                        ? ", " + least.toPlainString() + " and " + most.toPlainString()
                        : ""));
      }
    }
    end();
  }

  /** One member of each row as a sum, a difference, a product or a quotient of two others. */
  public void computed(
      @Nullable String path,
      @Nullable String condition,
      String name,
      String left,
      String operator,
      String right) {
    for (Row row : rows(path, condition)) {
      Member one = row.number(name);
      BigDecimal first = number(row, left);
      BigDecimal second = number(row, right);
      if (one == null || first == null || second == null) {
        continue;
      }
      BigDecimal expected = compute(first, operator, second);
      if (expected != null) {
        String otherwise = "not " + left + " " + operator + " " + right;
        compare(
            isAbout(one.sure(), expected),
            one.pointer(),
            otherwise,
            () -> plain(one) + " is " + otherwise + ", " + shortened(expected));
      }
    }
    end();
  }

  private static @Nullable BigDecimal compute(
      BigDecimal first, String operator, BigDecimal second) {
    return switch (operator) {
      case "plus" -> first.add(second);
      case "less" -> first.subtract(second);
      case "times" -> first.multiply(second);
      default -> second.signum() == 0 ? null : first.divide(second, MathContext.DECIMAL64);
    };
  }

  private static boolean isAbout(BigDecimal one, BigDecimal other) {
    BigDecimal rounding = one.abs().max(other.abs()).multiply(ROUNDING).max(SMALLEST);
    return one.subtract(other).abs().compareTo(rounding) <= 0;
  }

  /** Each row after the one before by a member. */
  public void sorted(@Nullable String path, String name, boolean ascending, boolean strictly) {
    Member before = null;
    for (Row row : rows(path, null)) {
      Member one = row.number(name);
      if (one == null) {
        continue;
      }
      if (before != null) {
        Member previous = before;
        int sign = one.sure().compareTo(previous.sure()) * (ascending ? 1 : -1);
        String order = "rows " + (ascending ? "ascend" : "descend") + " in " + name;
        compare(
            strictly ? sign > 0 : sign >= 0,
            one.pointer(),
            "out of order, and " + order,
            () -> "%s comes after %s, and %s".formatted(plain(one), plain(previous), order));
      }
      before = one;
    }
    end();
  }

  /** No two rows alike in some members; rows where all of them are absent or zero do not count. */
  public void unique(@Nullable String path, List<String> names) {
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows(path, null)) {
      String key =
          names.stream()
              .map(row::member)
              .map(member -> member == null ? "" : member.value().asText())
              .collect(Collectors.joining("\n"));
      if (key.replace("0", "").isBlank()) {
        continue;
      }
      Row first = seen.putIfAbsent(key, row);
      String words =
          "the same %s as %s"
              .formatted(String.join(" and ", names), first == null ? "" : first.pointer());
      compare(
          first == null,
          row.pointer(),
          words,
          () -> "%s, %s".formatted(words, key.replace("\n", ", ")));
    }
    end();
  }

  /** Rows of equal length, each beginning where the one before ends, or later. */
  public void withoutOverlap(@Nullable String path, String start, String end) {
    Member before = null;
    for (Row row : rows(path, null)) {
      Member begins = row.number(start);
      Member ends = row.number(end);
      if (begins == null || ends == null) {
        continue;
      }
      if (before != null) {
        Member previous = before;
        compare(
            begins.sure().compareTo(previous.sure()) >= 0,
            begins.pointer(),
            "before the end of the row before",
            () ->
                "%s is before %s, the end of the row before"
                    .formatted(plain(begins), plain(previous)));
      }
      before = ends;
    }
    end();
  }

  /** The best bid below the best ask; a side may be empty. */
  public void uncrossed() {
    List<Row> bids = rows("bids", null);
    List<Row> asks = rows("asks", null);
    Member bid = best(bids, 1);
    Member ask = best(asks, -1);
    if (bid != null && ask != null) {
      compare(
          bid.sure().compareTo(ask.sure()) < 0,
          bid.pointer(),
          "not below the best ask",
          () ->
              "%s is not below the best ask, %s at %s"
                  .formatted(plain(bid), plain(ask), ask.pointer()));
    }
    end();
  }

  /** The best by its price, wherever it stands: that it stands where it should is another check. */
  private static @Nullable Member best(List<Row> levels, int sign) {
    Member best = null;
    for (Row level : levels) {
      Member price = level.number("price");
      if (price != null && (best == null || price.sure().compareTo(best.sure()) * sign > 0)) {
        best = price;
      }
    }
    return best;
  }

  /** A time of each row near the moment of asking. */
  public void now(@Nullable String path, @Nullable String name, Duration within) {
    Instant asked = answer.asked();
    for (Row row : rows(path, null)) {
      Member one = row.number(name);
      if (one != null) {
        near(one, asked, within);
      }
    }
    end();
  }

  /** The bare time that is the whole answer near the moment of asking. */
  public void now(Duration within) {
    if (json != null) {
      Member one = new Member("", "time", json);
      if (one.number() != null) {
        near(one, answer.asked(), within);
      }
    }
    end();
  }

  private void near(Member one, Instant asked, Duration within) {
    Duration off = Duration.between(asked, moment(one)).abs();
    compare(
        off.compareTo(within) <= 0,
        one.pointer(),
        "more than " + LiveRun.words(within) + " from now",
        () ->
            "%s is %s from now, which was to be %s at most"
                .formatted(
                    one.value().asText(),
                    LiveRun.words(Duration.ofSeconds(off.toSeconds())),
                    LiveRun.words(within)));
  }

  /** The unit goes by the magnitude: whether it is the right one is another check. */
  private static Instant moment(Member time) {
    BigDecimal number = time.sure();
    int digits = number.precision() - number.scale();
    int places = digits > 17 ? 9 : digits > 14 ? 6 : digits > 11 ? 3 : 0;
    BigDecimal seconds = number.movePointLeft(places);
    return Instant.ofEpochSecond(
        seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
  }

  /** A member of each row, or the whole answer, as a text. */
  public void equal(@Nullable String path, @Nullable String name, String text) {
    if (name == null) {
      if (json != null) {
        compare(
            json.asText().equals(text),
            "",
            "not \"" + text + "\"",
            () -> json + " is not \"" + text + "\"");
      }
    } else {
      for (Row row : rows(path, null)) {
        Member one = row.member(name);
        if (one != null) {
          compare(
              one.value().asText().equals(text),
              one.pointer(),
              "not what was asked for",
              () -> one.value() + " is not \"" + text + "\"");
        }
      }
    }
    end();
  }

  /** A text in each row that is not empty. */
  public void notEmpty(@Nullable String path, String name) {
    for (Row row : rows(path, null)) {
      Member one = row.member(name);
      if (one != null) {
        compare(!one.value().asText().isBlank(), one.pointer(), "empty", () -> "it is empty");
      }
    }
    end();
  }

  /** No more rows than were asked for. */
  public void atMost(@Nullable String path, int most) {
    if (json != null) {
      int size = rows(path, null).size();
      String words = "%d rows, and %d were asked for".formatted(size, most);
      compare(size <= most, path == null ? "" : "/" + path, words, () -> words);
    }
    end();
  }

  private List<Row> rows(@Nullable String path, @Nullable String condition) {
    if (json == null) {
      return List.of();
    }
    return Rows.of(Objects.requireNonNull(answer.operation().answer()), json, path).all().stream()
        .filter(
            row -> {
              BigDecimal number = condition == null ? null : number(row, condition);
              return condition == null || number != null && number.signum() > 0;
            })
        .toList();
  }

  private static @Nullable BigDecimal number(Row row, String name) {
    Member member = row.number(name);
    return member == null ? null : member.sure();
  }

  private interface Words {
    String with();
  }

  private void compare(boolean holds, String pointer, String words, Words withValues) {
    compared++;
    if (!holds) {
      findings.add(pointer, values ? withValues.with() : words);
    }
  }

  private void end() {
    if (json == null) {
      return; // Another check has said why.
    }
    Outcome outcome =
        compared == 0 ? Outcome.OMIT : findings.isEmpty() ? Outcome.PASS : Outcome.FAIL;
    run.check(
        answer.subject(),
        CHECK,
        outcome,
        compared == 0 ? "there is nothing to compare" : findings.text(),
        answer.exchange());
  }

  private static String plain(Member member) {
    return member.value().asText();
  }

  private static String shortened(BigDecimal number) {
    BigDecimal rounded = number.round(new MathContext(12)).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
