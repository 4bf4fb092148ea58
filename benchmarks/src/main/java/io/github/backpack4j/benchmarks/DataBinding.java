package io.github.backpack4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The same messages by Jackson data binding, as one who wants it fast writes it: one reader for
 * each type, made once, no type to find out, members set without a constructor's array of
 * arguments, levels as arrays bound to a class.
 */
final class DataBinding {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new SimpleModule().addDeserializer(Instant.class, new Micros()))
          .build();

  private DataBinding() {}

  /** A reader of whole frames with this message. */
  static ObjectReader readerOf(Class<?> message) {
    JavaType type = MAPPER.getTypeFactory().constructParametricType(Envelope.class, message);
    return MAPPER.readerFor(type);
  }

  /** The message of a frame. */
  static <T> T decode(ObjectReader reader, String frame) {
    try {
      Envelope<T> envelope = reader.readValue(frame);
      return envelope.data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Envelope<T> {
    public String stream;
    public T data;
  }

  static final class Trade {
    @JsonProperty("e")
    public String event;

    @JsonProperty("E")
    public Instant eventTime;

    @JsonProperty("s")
    public String symbol;

    @JsonProperty("p")
    public BigDecimal price;

    @JsonProperty("q")
    public BigDecimal quantity;

    @JsonProperty("b")
    public String buyerOrderId;

    @JsonProperty("a")
    public String sellerOrderId;

    @JsonProperty("t")
    public long tradeId;

    @JsonProperty("T")
    public Instant engineTime;

    @JsonProperty("m")
    public boolean isBuyerMaker;
  }

  static final class BookTicker {
    @JsonProperty("e")
    public String event;

    @JsonProperty("E")
    public Instant eventTime;

    @JsonProperty("s")
    public String symbol;

    @JsonProperty("a")
    public BigDecimal askPrice;

    @JsonProperty("A")
    public BigDecimal askQuantity;

    @JsonProperty("b")
    public BigDecimal bidPrice;

    @JsonProperty("B")
    public BigDecimal bidQuantity;

    @JsonProperty("u")
    public long updateId;

    @JsonProperty("T")
    public Instant engineTime;
  }

  static final class Depth {
    @JsonProperty("e")
    public String event;

    @JsonProperty("E")
    public Instant eventTime;

    @JsonProperty("s")
    public String symbol;

    @JsonProperty("a")
    public List<Level> asks;

    @JsonProperty("b")
    public List<Level> bids;

    @JsonProperty("U")
    public long firstUpdateId;

    @JsonProperty("u")
    public long lastUpdateId;

    @JsonProperty("T")
    public Instant engineTime;
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"price", "quantity"})
  static final class Level {
    public BigDecimal price;
    public BigDecimal quantity;
  }

  /** Times, which are microseconds on the wire. */
  private static final class Micros extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1;

    Micros() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      long micros = parser.getLongValue();
      return Instant.ofEpochSecond(
          Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1_000);
    }
  }
}
