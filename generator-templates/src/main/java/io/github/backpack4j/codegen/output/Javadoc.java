package io.github.backpack4j.codegen.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes javadoc: what the contract says in Markdown, wrapped and escaped. */
final class Javadoc {

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  /** Adds a paragraph that is javadoc already; an empty one is left out. */
  Javadoc paragraph(@Nullable String text) {
    if (text != null && !text.isBlank()) {
      paragraphs.add(text.strip());
    }
    return this;
  }

  /** Adds what is unproven, as the contract says it; nothing where it is empty. */
  Javadoc doubt(String markdown) {
    return paragraph(markdown.isEmpty() ? "" : "In doubt: " + clause(markdown));
  }

  /** Adds a block tag that is javadoc already. */
  Javadoc tag(String text) {
    tags.add(text.strip());
    return this;
  }

  /** The comment, indented, without a line break at its end. */
  String block(int indent) {
    String margin = " ".repeat(indent);
    if (paragraphs.size() == 1 && tags.isEmpty()) {
      String line = margin + "/** " + paragraphs.get(0) + " */";
      if (line.length() <= Layout.WIDTH) {
        return line;
      }
    }
    List<String> lines = new ArrayList<>();
    String separator = null;
    for (String paragraph : paragraphs) {
      if (separator != null) {
        lines.add("");
      }
      wrap(indent, separator == null ? paragraph : separator + paragraph, "", lines);
      separator = "<p>";
    }
    if (!tags.isEmpty() && !lines.isEmpty()) {
      lines.add("");
    }
    for (String tag : tags) {
      wrap(indent, tag, "    ", lines);
    }
    StringBuilder block = new StringBuilder(margin).append("/**\n");
    for (String line : lines) {
      block.append(margin).append(line.isEmpty() ? " *" : " * " + line).append('\n');
    }
    return block.append(margin).append(" */").toString();
  }

  private static void wrap(int indent, String text, String hang, List<String> lines) {
    int width = Layout.WIDTH - indent - 3;
    StringBuilder line = new StringBuilder();
    String margin = "";
    for (String word : words(text)) {
      if (line.length() > 0 && margin.length() + line.length() + 1 + word.length() > width) {
        lines.add(margin + line);
        line.setLength(0);
        margin = hang;
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(margin + line);
  }

  /** Splits at white space, but never inside an inline tag. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) && depth == 0) {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Makes javadoc of the contract's Markdown: what stands in back-ticks becomes code. */
  static String of(@Nullable String markdown) {
    return of(markdown, code -> null);
  }

  /**
   * Makes javadoc of the contract's Markdown.
   *
   * @param link what to print for a text in back-ticks; null prints it as code
   */
  static String of(@Nullable String markdown, Function<String, @Nullable String> link) {
    if (markdown == null) {
      return "";
    }
    String[] parts = markdown.strip().replaceAll("\\s+", " ").split("`", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i + 1 < parts.length;
      if (code) {
        String linked = link.apply(parts[i]);
        text.append(linked == null ? code(parts[i]) : linked);
      } else {
        text.append(i % 2 == 1 ? "`" : "").append(escape(parts[i]));
      }
    }
    return text.toString();
  }

  /** {@code text} as code. */
  static String code(String text) {
    boolean plain = text.chars().noneMatch(c -> "{}\\".indexOf(c) >= 0) && !text.contains("*/");
    return plain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
  }

  /** Names as a sentence lists them: {@code a, b and c}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** {@code text} as prose in which nothing is markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;");
  }

  /** A description after a colon: no capital at its beginning, a full stop at its end. */
  static String clause(String markdown) {
    String phrase = phrase(markdown);
    return phrase.endsWith(".") ? phrase : phrase + ".";
  }

  /** A description as part of a sentence: no capital at its beginning, no full stop at its end. */
  static String phrase(@Nullable String markdown) {
    String text = of(markdown);
    if (text.endsWith(".") && text.indexOf(". ") < 0) {
      text = text.substring(0, text.length() - 1);
    }
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    boolean article = text.startsWith("A ");
    return word || article
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
