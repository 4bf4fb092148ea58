package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** A listener that writes down what it is told. */
class Recorder implements StreamListener<Tick> {
  final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
  final AtomicReference<Thread> thread = new AtomicReference<>();
  final AtomicReference<Interruption> interruption = new AtomicReference<>();

  @Override
  public void onMessage(Tick message) {
    thread.set(Thread.currentThread());
    calls.add(message.price());
  }

  @Override
  public void onUnreadable(DecodingException failure) {
    calls.add(failure.getMessage());
  }

  @Override
  public void onInterrupted(Interruption why) {
    interruption.set(why);
    calls.add("interrupted " + why.cause());
  }

  @Override
  public void onResumed(Interruption why) {
    calls.add("resumed");
  }

  @Override
  public void onClosed() {
    calls.add("closed");
  }

  String next() {
    return FakeExchange.take(calls);
  }

  List<String> next(int count) {
    return IntStream.range(0, count).mapToObj(i -> next()).toList();
  }
}
