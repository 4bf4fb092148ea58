package io.github.backpack4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnifiedMethodsTest {
  public enum Side {
    BUY,
    SELL
  }

  public record Span(@Nullable Instant since, @Nullable Integer limit) {
    public static final Span RECENT = new Span(null, null);

    public static Span since(Instant since) {
      return new Span(since, null);
    }

    public Span limit(@Nullable Integer limit) {
      return new Span(since, limit);
    }
  }

  public static final class Options {
    public static final Options DEFAULT = new Options("");
    private final String text;

    private Options(String text) {
      this.text = text;
    }

    public Options postOnly(boolean postOnly) {
      return new Options(text + " postOnly " + postOnly);
    }

    public Options trigger(BigDecimal trigger) {
      return new Options(text + " trigger " + trigger);
    }

    @Override
    public String toString() {
      return "options" + text;
    }
  }

  public record Network(String network, Options options) {
    public static Network on(String network) {
      return new Network(network, Options.DEFAULT);
    }
  }

  public record Item(String symbol, Side side, @Nullable BigDecimal price, Options options) {}

  public interface Area {
    String one(String symbol);

    String one(String symbol, Options options);

    String several(@Nullable Collection<String> symbols);

    String rows(@Nullable String symbol, Span range);

    String all(List<Item> orders);

    String away(BigDecimal amount, Network network);

    String listens(String symbol, TestListener listener);

    String refuses(String symbol);
  }

  public interface TestListener {}

  private static class Methods implements Area {
    @Override
    public String one(String symbol) {
      return "short " + symbol;
    }

    @Override
    public String one(String symbol, Options options) {
      return "long " + symbol + " " + options;
    }

    @Override
    public String several(@Nullable Collection<String> symbols) {
      return String.valueOf(symbols);
    }

    @Override
    public String rows(@Nullable String symbol, Span range) {
      return symbol + " " + range;
    }

    @Override
    public String all(List<Item> orders) {
      return orders.toString();
    }

    @Override
    public String away(BigDecimal amount, Network network) {
      return amount + " " + network;
    }

    @Override
    public String listens(String symbol, TestListener listener) {
      return symbol + " " + (listener != null);
    }

    @Override
    public String refuses(String symbol) {
      throw new IllegalStateException("no " + symbol);
    }
  }

  @SafeVarargs
  private static Object call(String name, Map<String, String>... rows) {
    List<Map<String, @Nullable String>> given = new ArrayList<>();
    for (Map<String, String> row : rows) {
      given.add(new LinkedHashMap<>(row));
    }
    return UnifiedMethods.call(
        Area.class, new Methods(), name, given, type -> new TestListener() {});
  }

  @Test
  void callsTheOverloadThatTakesWhatIsGiven() {
    assertThat(call("one", Map.of("symbol", "SOL/USDC"))).isEqualTo("short SOL/USDC");
    assertThat(call("one", Map.of("symbol", "SOL/USDC", "postOnly", "true")))
        .isEqualTo("long SOL/USDC options postOnly true");
  }

  @Test
  void givesAListItsElementsAndNullWhatMayBeLeftOut() {
    assertThat(call("several", Map.of("symbols", "SOL/USDC, BTC/USDC")))
        .isEqualTo("[SOL/USDC, BTC/USDC]");
    assertThat(call("several", Map.of("symbols", "[]"))).isEqualTo("[]");
    assertThat(call("several", Map.of())).isEqualTo("null");
  }

  @Test
  void setsBoundsAndOptionsByTheirNames() {
    assertThat(call("rows", Map.of())).isEqualTo("null Span[since=null, limit=null]");
    assertThat(call("rows", Map.of("limit", "5"))).isEqualTo("null Span[since=null, limit=5]");
    assertThat(call("rows", Map.of("since", "2023-11-14T22:13:20Z", "limit", "5")))
        .isEqualTo("null Span[since=2023-11-14T22:13:20Z, limit=5]");
    assertThat(call("away", Map.of("amount", "1", "network", "Solana")))
        .isEqualTo("1 Network[network=Solana, options=options]");
    assertThat(call("away", Map.of("amount", "1", "network", "Solana", "trigger", "2.50")))
        .isEqualTo("1 Network[network=Solana, options=options trigger 2.50]");
  }

  @Test
  void makesAnItemOfEachRow() {
    assertThat(
            call(
                "all",
                Map.of("symbol", "SOL/USDC", "side", "BUY", "price", "20.50"),
                Map.of("symbol", "BTC/USDC", "side", "SELL", "postOnly", "true")))
        .isEqualTo(
            "[Item[symbol=SOL/USDC, side=BUY, price=20.50, options=options], "
                + "Item[symbol=BTC/USDC, side=SELL, price=null, options=options postOnly true]]");
  }

  @Test
  void asksAnObjectThroughTheInterfaceThatAClassAboveItHas() {
    Object target = new Methods() {};

    assertThat(UnifiedMethods.ask(target, "one", Map.of("symbol", "SOL/USDC")))
        .isEqualTo("short SOL/USDC");
    assertThatThrownBy(() -> UnifiedMethods.ask(target, "two", Map.of())).hasMessage(" has no two");
  }

  @Test
  void givesAListener() {
    assertThat(call("listens", Map.of("symbol", "SOL/USDC"))).isEqualTo("SOL/USDC true");
  }

  @Test
  void throwsWhatTheMethodThrows() {
    assertThatThrownBy(() -> call("refuses", Map.of("symbol", "SOL/USDC")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no SOL/USDC");
  }

  @Test
  void doesNotLeaveOutWhatNoMethodTakes() {
    assertThatThrownBy(() -> call("one", Map.of("symbol", "SOL/USDC", "depth", "5")))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("no one takes [{")
        .hasMessageEndingWith(
            "}]; there is one(String symbol), one(String symbol, Options options)");
    assertThatThrownBy(() -> call("one", Map.of())).hasMessageStartingWith("no one takes [{}];");
    assertThatThrownBy(() -> call("two", Map.of())).hasMessage("there is no unified method two");
    assertThatThrownBy(() -> call("all", Map.of("symbol", "SOL/USDC")))
        .hasMessage("no Item can be made of [symbol]");
    assertThatThrownBy(() -> call("all", Map.of("symbol", "A", "side", "Bid")))
        .hasMessage("Side has no Bid");
    assertThatThrownBy(
            () -> call("all", Map.of("symbol", "SOL/USDC", "side", "BUY", "colour", "red")))
        .hasMessage("Item has no setting colour");
  }
}
