// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.LedgerHeapCodec;
import io.github.backpack4j.api.codec.LedgerLineCodec;
import io.github.backpack4j.api.codec.LedgerNoteCodec;
import io.github.backpack4j.api.codec.LoanInfoCodec;
import io.github.backpack4j.api.codec.PriceLevelCodec;
import io.github.backpack4j.api.codec.WholeBookCodec;
import io.github.backpack4j.api.model.LedgerHeap;
import io.github.backpack4j.api.model.LedgerLine;
import io.github.backpack4j.api.model.LedgerNote;
import io.github.backpack4j.api.model.LoanInfo;
import io.github.backpack4j.api.model.WholeBook;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.http.Codecs;
import io.github.backpack4j.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which codec reads and writes which type. */
public final class BackpackCodecs implements Codecs {
  /** The one instance. */
  public static final BackpackCodecs INSTANCE = new BackpackCodecs();

  private static final Map<Class<?>, Codec<?>> CODECS =
      Map.ofEntries(
          Map.entry(LedgerHeap.class, LedgerHeapCodec.INSTANCE),
          Map.entry(LedgerLine.class, LedgerLineCodec.INSTANCE),
          Map.entry(LedgerNote.class, LedgerNoteCodec.INSTANCE),
          Map.entry(LoanInfo.class, LoanInfoCodec.INSTANCE),
          Map.entry(PriceLevel.class, PriceLevelCodec.INSTANCE),
          Map.entry(WholeBook.class, WholeBookCodec.INSTANCE));

  private BackpackCodecs() {}

  @Override
  public @Nullable Codec<?> codecOf(Class<?> type) {
    return CODECS.get(type);
  }
}
