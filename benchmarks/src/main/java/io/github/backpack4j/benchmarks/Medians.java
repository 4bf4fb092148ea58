package io.github.backpack4j.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** Medians of rounds. */
final class Medians {

  private Medians() {}

  static double of(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** Of each round's ratio, which a disturbance of the whole round leaves alone. */
  static double ofRatios(List<Double> ours, List<Double> theirs) {
    return of(IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList());
  }
}
