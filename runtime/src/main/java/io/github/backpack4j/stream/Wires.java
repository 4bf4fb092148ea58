package io.github.backpack4j.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The streams that are wanted, by name.
 *
 * <p>Any thread may look one up; whoever changes them holds the client's lock.
 */
final class Wires {

  /** Public ones first, then by instruction; by name among themselves. */
  private static final Comparator<Wire> ORDER =
      Comparator.comparing(Wire::instruction, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Wire::name);

  private final Map<String, Wire> wires = new ConcurrentHashMap<>();

  /** The one of that name; null if nobody listens. */
  @Nullable Wire find(String name) {
    return wires.get(name);
  }

  /**
   * Adds a listener.
   *
   * @return the wire if it is new, and so has to be asked for; null if another shares it
   * @throws IllegalArgumentException if the name is in use for another kind of stream
   */
  @Nullable Wire add(Delivery<?> delivery) {
    StreamName<?> stream = delivery.stream();
    Wire known = wires.get(stream.name());
    if (known != null && !Objects.equals(known.instruction(), stream.instruction())) {
      throw new IllegalArgumentException(
          "stream: %s is subscribed to as %s; it cannot be %s as well"
              .formatted(stream.name(), kind(known.instruction()), kind(stream.instruction())));
    }
    Wire wire = known == null ? new Wire(stream) : known;
    List<Delivery<?>> deliveries = new ArrayList<>(wire.deliveries());
    deliveries.add(delivery);
    wire.deliveries(deliveries);
    wires.put(stream.name(), wire);
    return known == null ? wire : null;
  }

  private static String kind(@Nullable String instruction) {
    return instruction == null ? "a public stream" : "a private one (" + instruction + ")";
  }

  /**
   * Takes a listener away, if it is still there.
   *
   * @return the wire if that was its last one, so that it has to be given back; else null
   */
  @Nullable Wire remove(Delivery<?> delivery) {
    Wire wire = wires.get(delivery.stream().name());
    if (wire == null || !wire.deliveries().contains(delivery)) {
      return null;
    }
    List<Delivery<?>> deliveries = new ArrayList<>(wire.deliveries());
    deliveries.remove(delivery);
    wire.deliveries(deliveries);
    if (!deliveries.isEmpty()) {
      return null;
    }
    wires.remove(wire.name());
    return wire;
  }

  /** Takes these away, as far as they are still there, and returns who listened to them. */
  List<Delivery<?>> removeAll(Collection<Wire> some) {
    List<Delivery<?>> deliveries = new ArrayList<>();
    for (Wire wire : some) {
      if (wires.remove(wire.name(), wire)) {
        deliveries.addAll(wire.deliveries());
        wire.deliveries(List.of());
      }
    }
    return deliveries;
  }

  boolean isEmpty() {
    return wires.isEmpty();
  }

  /** All of them, in the order in which they are asked for. */
  List<Wire> inOrder() {
    return wires.values().stream().sorted(ORDER).toList();
  }

  /** Whoever listens to any of them. */
  List<Delivery<?>> deliveries() {
    List<Delivery<?>> deliveries = new ArrayList<>();
    wires.values().forEach(wire -> deliveries.addAll(wire.deliveries()));
    return deliveries;
  }
}
