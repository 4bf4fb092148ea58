package io.github.backpack4j.http;

import org.jspecify.annotations.Nullable;

/**
 * What the headers of a page say of the whole: {@code X-TOTAL}, {@code X-PAGE-COUNT}, {@code
 * X-CURRENT-PAGE} and {@code X-PAGE-SIZE}, none of which has to be there.
 */
final class PageHeaders {
  private static final long NONE = -1;
  private static final long UNREADABLE = -2;

  private final long total;
  private final long pages;
  private final long current;
  private final long size;

  private PageHeaders(ApiResponse<?> answer) {
    this.total = number(answer.header("X-TOTAL"));
    this.pages = number(answer.header("X-PAGE-COUNT"));
    this.current = number(answer.header("X-CURRENT-PAGE"));
    this.size = number(answer.header("X-PAGE-SIZE"));
  }

  static PageHeaders of(ApiResponse<?> answer) {
    return new PageHeaders(answer);
  }

  private static long number(@Nullable String header) {
    if (header == null) {
      return NONE;
    }
    String text = header.strip();
    return Digits.areAll(text) && text.length() <= 18 ? Long.parseLong(text) : UNREADABLE;
  }

  /**
   * Whether they agree that nothing comes after this page. It takes a total, and that no other
   * header contradicts it; whether pages are counted from 0 or from 1 is not known.
   *
   * @param seen how many rows there are up to the end of this page
   * @param rows how many are on it
   */
  boolean saysEnd(long seen, long rows) {
    if (total != seen || pages == UNREADABLE || current == UNREADABLE || size == UNREADABLE) {
      return false;
    }
    if (size != NONE && (size < rows || size == 0)) {
      return false;
    }
    if (pages != NONE && size != NONE && pages != (total + size - 1) / size) {
      return false;
    }
    return pages == NONE || current == NONE || current == pages || current == pages - 1;
  }
}
