// Generated from catalogue/schemas/book.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api.codec;

import io.github.backpack4j.DecodingException;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;
import java.math.BigDecimal;

/**
 * Reads and writes {@link PriceLevel}.
 *
 * <p>On the wire it is an array of price and quantity. What stands behind them is newer than this
 * release; it is skipped and not kept.
 */
public final class PriceLevelCodec implements Codec<PriceLevel> {
  /** The one instance. */
  public static final PriceLevelCodec INSTANCE = new PriceLevelCodec();

  private PriceLevelCodec() {}

  @Override
  public PriceLevel read(JsonReader in) {
    boolean more = in.firstElement();
    BigDecimal price = more ? in.decimal() : null;
    more = more && in.nextElement();
    BigDecimal quantity = more ? in.decimal() : null;
    more = more && in.nextElement();
    for (; more; more = in.nextElement()) {
      in.skip();
    }
    if (price == null || quantity == null) {
      throw new DecodingException(
          null, in.pointer(), "an array of price and quantity was expected", null);
    }
    return new PriceLevel(price, quantity);
  }

  @Override
  public void write(PriceLevel value, JsonWriter out) {
    out.beginArray();
    out.decimal(value.price());
    out.decimal(value.quantity());
    out.endArray();
  }
}
