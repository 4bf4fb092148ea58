package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Makes Java names of names on the wire. */
final class Names {

  /** What generated classes, or {@link Object}, call their own methods and fields. */
  private static final Set<String> TAKEN =
      Set.of(
          "build",
          "builder",
          "clone",
          "equals",
          "finalize",
          "getClass",
          "has",
          "hashCode",
          "json",
          "notify",
          "notifyAll",
          "received",
          "toBuilder",
          "toString",
          "unknownMembers",
          "values",
          "wait");

  /** Types that generated code imports or nests in its classes. */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "Acknowledgement",
          "ApiCall",
          "ApiException",
          "Arrays",
          "BigDecimal",
          "Body",
          "BookDelta",
          "BookFeed",
          "BookListener",
          "BookSnapshot",
          "Builder",
          "Checks",
          "ClientListener",
          "Clock",
          "Codec",
          "Codecs",
          "Collection",
          "Consumer",
          "DELETE",
          "DecimalOrPercent",
          "Decimals",
          "DecodingException",
          "Duration",
          "Effect",
          "GET",
          "HTTP",
          "Instant",
          "Interruption",
          "JsonReader",
          "JsonWriter",
          "Known",
          "List",
          "Map",
          "Members",
          "Missed",
          "MissedSearch",
          "NotSentException",
          "NullMarked",
          "Nullable",
          "Objects",
          "OkHttpClient",
          "OneOf",
          "OpenEnum",
          "Operation",
          "OrderBook",
          "OutcomeUnknownException",
          "PATCH",
          "POST",
          "PUT",
          "Paged",
          "Query",
          "RandomGenerator",
          "Range",
          "RateLimiter",
          "Received",
          "Reconciler",
          "Reconciliation",
          "Reply",
          "RetryPolicy",
          "Scheduler",
          "SecureRandom",
          "ServerClock",
          "Signed",
          "Signer",
          "Size",
          "Sleeper",
          "StreamCatalogue",
          "StreamClient",
          "StreamName",
          "StreamState",
          "Transport",
          "URI",
          "Unit",
          "Unrecognized",
          "Values",
          "Window");

  private Names() {}

  /** Whether a generated type can be called {@code name}. */
  static boolean isFreeType(String name) {
    return isWord(name) && !TAKEN_TYPES.contains(name) && !isOfJavaLang(name);
  }

  /** Whether every Java file knows {@code name} without an import. */
  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Whether {@code name} is a name in Java, and no word that it keeps for itself. */
  static boolean isWord(String name) {
    return SourceVersion.isName(name) && name.indexOf('.') < 0;
  }

  /** Whether a member, parameter or method can be called {@code name}. */
  static boolean isFree(String name) {
    return isWord(name) && !TAKEN.contains(name);
  }

  /** The name of a member: {@code twoFactorToken} for {@code two-factor_token}. */
  static String member(String wire) {
    StringBuilder name = new StringBuilder();
    for (String word : wire.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? lowerCamel(word) : upperCamel(word));
      }
    }
    return name.toString();
  }

  /** {@code order} for {@code Order}. */
  static String lowerCamel(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code Order} for {@code order}. */
  static String upperCamel(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * What a request is about: {@code order} of {@code OrderCancelRequest}, which cancels one, {@code
   * borrowLend} of {@code BorrowLendRequest}.
   *
   * @param verb what the operation does with it, which is no part of its name
   */
  static String subject(String request, String verb) {
    List<String> words = new ArrayList<>(words(request));
    for (String last : List.of("Request", upperCamel(verb))) {
      if (words.size() > 1 && words.get(words.size() - 1).equals(last)) {
        words.remove(words.size() - 1);
      }
    }
    return words.get(0).toLowerCase(Locale.ROOT) + String.join("", words.subList(1, words.size()));
  }

  /**
   * The constant of a value: {@code BOOK_LIQUIDATION} for {@code BookLiquidation}, {@code M15} for
   * {@code 15m}.
   *
   * @param digits what a value of digits alone begins with
   */
  static String constant(String wire, String digits) {
    int end = 0;
    while (end < wire.length() && Character.isDigit(wire.charAt(end))) {
      end++;
    }
    String number = wire.substring(0, end);
    String name =
        words(wire.substring(end)).stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("_"));
    return (name.isEmpty() ? digits : name) + number;
  }

  /** Splits {@code BookLiquidation}, {@code PRICE_BAND} and {@code hyperEVM} into their words. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean begins =
          Character.isUpperCase(c)
              && i > 0
              && (Character.isLowerCase(name.charAt(i - 1))
                  || Character.isDigit(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (word.length() > 0 && (begins || !letter)) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
