package io.github.backpack4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.backpack4j.api.BackpackStreams;
import io.github.backpack4j.stream.FramePath;
import io.github.backpack4j.stream.StreamName;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a frame, as the socket hands it over, to a typed message. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decode {

  /** What is read. */
  @Param({"trade", "bookTicker", "depth20", "depth2000"})
  public String message;

  private StreamName<?> stream;
  private ObjectReader reader;

  /** More than one, lest the processor learn a message by heart. */
  private String[] frames;

  private int next;

  @Setup
  public void makeFrames() {
    Messages messages = new Messages();
    switch (message) {
      case "trade" -> {
        stream = BackpackStreams.trade(Messages.SYMBOL);
        reader = DataBinding.readerOf(DataBinding.Trade.class);
        frames = Messages.frames(256, i -> messages.trade());
      }
      case "bookTicker" -> {
        stream = BackpackStreams.bookTicker(Messages.SYMBOL);
        reader = DataBinding.readerOf(DataBinding.BookTicker.class);
        frames = Messages.frames(256, i -> messages.bookTicker());
      }
      case "depth20" -> depth(messages, 256, 20);
      case "depth2000" -> depth(messages, 16, 2_000);
      default -> throw new IllegalArgumentException(message);
    }
  }

  private void depth(Messages messages, int count, int levels) {
    stream = BackpackStreams.depth(Messages.SYMBOL);
    reader = DataBinding.readerOf(DataBinding.Depth.class);
    frames = Messages.frames(count, i -> messages.depth(levels));
  }

  private String frame() {
    next = (next + 1) % frames.length;
    return frames[next];
  }

  /** By the runtime's own path. */
  @Benchmark
  public Object backpack4j() {
    return FramePath.decode(frame(), stream);
  }

  /** By Jackson data binding. */
  @Benchmark
  public Object dataBinding() {
    return DataBinding.decode(reader, frame());
  }
}
