package io.github.backpack4j.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.backpack4j.api.BackpackClient;
import io.github.backpack4j.conformance.ContractIndex;
import io.github.backpack4j.conformance.UnifiedMethods;
import io.github.backpack4j.conformance.exchange.ReceivedFrame;
import io.github.backpack4j.conformance.exchange.ReceivedRequest;
import io.github.backpack4j.conformance.exchange.Resources;
import io.github.backpack4j.unified.UnifiedExchange;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The unified exchange of one scenario: how it is set, what was called, and what watches hear. */
public final class Unified {
  /**
   * A watch of the scenario.
   *
   * @param heard what its listener was told
   * @param watch what the method returned; null if it failed
   */
  record Watched(HeardWatch heard, @Nullable Object watch) {}

  /**
   * A call of the scenario.
   *
   * @param method its name
   * @param since how many requests had reached the exchange before it
   * @param until how many when it had returned; -1 for a watch, which goes on asking
   */
  private record Called(String method, int since, int until) {}

  final World world;
  final Map<String, String> settings = new LinkedHashMap<>();
  final List<Watched> watches = new ArrayList<>();
  private final List<Called> called = new ArrayList<>();
  boolean compatible;
  boolean asynchronously;

  private @Nullable BackpackClient client;
  private @Nullable UnifiedExchange exchange;

  /** Works on the scenario's world; its streams are there before its client is. */
  public Unified(World world, Streams streams) {
    this.world = world;
    if (streams.world != world) {
      throw new IllegalArgumentException("streams of another scenario");
    }
  }

  /** The exchange, made of what the scenario has said so far, and kept as long as its client. */
  UnifiedExchange exchange() {
    if (exchange == null || client != world.client()) {
      client = world.client();
      exchange = UnifiedMethods.exchange(client, world.clock, settings);
    }
    return exchange;
  }

  /** Calls a method and keeps how it ended. */
  void call(String name, List<Map<String, @Nullable String>> rows) {
    UnifiedExchange whole = exchange();
    UnifiedExchange target = compatible ? whole.ccxtCompatible() : whole;
    int since = world.rest().requests().size();
    try {
      world.keep(
          name, asynchronously ? future(target, name, rows) : direct(target, name, rows), null);
    } catch (RuntimeException e) {
      world.keep(name, null, e);
    }
    int until = UnifiedMethods.isWatch(name) ? -1 : world.rest().requests().size();
    called.add(new Called(name, since, until));
  }

  /**
   * By method, the operations that its calls made, and the streams that it subscribed to where it
   * is the one that watches.
   */
  Map<String, Set<String>> restedOn() {
    Map<String, Set<String>> found = new TreeMap<>();
    List<ReceivedRequest> requests = called.isEmpty() ? List.of() : world.rest().requests();
    for (Called each : called) {
      Set<String> places = found.computeIfAbsent(each.method, k -> new TreeSet<>());
      requests.subList(each.since, each.until < 0 ? requests.size() : each.until).stream()
          .map(Unified::operation)
          .forEach(places::add);
    }
    List<Set<String>> watching =
        found.keySet().stream().filter(UnifiedMethods::isWatch).map(found::get).toList();
    if (watching.size() == 1) {
      for (ReceivedFrame frame : world.stream().frames()) {
        for (JsonNode name : Resources.parse(frame.text()).path("params")) {
          watching
              .get(0)
              .add(String.valueOf(ContractIndex.standard().channelOf(name.textValue()).address()));
        }
      }
    }
    return found;
  }

  private static String operation(ReceivedRequest request) {
    return ContractIndex.standard().operations().stream()
        .filter(each -> each.method().equals(request.method()))
        .filter(each -> each.path().equals(request.path()))
        .map(ContractIndex.Operation::id)
        .findFirst()
        .orElseThrow(() -> new AssertionError("the contract has no " + request.line()));
  }

  private @Nullable Object direct(
      UnifiedExchange target, String name, List<Map<String, @Nullable String>> rows) {
    HeardWatch heard = new HeardWatch();
    boolean watches = UnifiedMethods.isWatch(name);
    if (watches) {
      this.watches.add(new Watched(heard, null));
    }
    Object result =
        UnifiedMethods.call(UnifiedExchange.class, target, name, rows, listening(heard));
    if (watches) {
      this.watches.set(this.watches.size() - 1, new Watched(heard, result));
    }
    return result;
  }

  private static Function<Class<?>, Object> listening(HeardWatch heard) {
    return type -> Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, heard);
  }

  /** What the call throws itself is no failure of the future, and left to end the scenario. */
  private static @Nullable Object future(
      UnifiedExchange target, String name, List<Map<String, @Nullable String>> rows) {
    Object async = target.async();
    Object future;
    try {
      future =
          UnifiedMethods.call(
              async.getClass(),
              async,
              name,
              rows,
              type -> {
                throw new AssertionError("watches have no asynchronous form");
              });
    } catch (RuntimeException e) {
      throw new AssertionError(name + " threw instead of answering with a future", e);
    }
    try {
      return ((CompletableFuture<?>) Objects.requireNonNull(future)).get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError("the future of " + name + " failed", e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("the future of " + name + " was not completed", e);
    }
  }

  /** The watch with that number, from 1. */
  Watched watch(int number) {
    if (watches.size() < number) {
      throw new AssertionError(
          "the scenario has %d watches, and none of number %d".formatted(watches.size(), number));
    }
    return watches.get(number - 1);
  }

  void end() {
    if (exchange != null) {
      exchange.close();
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Watched each : watches) {
      text.append("a watch heard ").append(each.heard().calls()).append("; ");
    }
    return text.append("the script: ").append(world.stream().surprises()).toString();
  }
}
