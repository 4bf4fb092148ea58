package io.github.backpack4j.stream;

import io.github.backpack4j.DecodingException;

/** Leads to a listener. */
record ListenerSink<T>(StreamListener<T> listener) implements Sink<T> {

  @Override
  public void message(T message) {
    listener.onMessage(message);
  }

  @Override
  public void unreadable(DecodingException failure) {
    listener.onUnreadable(failure);
  }

  @Override
  public void interrupted(Interruption interruption) {
    listener.onInterrupted(interruption);
  }

  @Override
  public void resumed(Interruption interruption) {
    listener.onResumed(interruption);
  }

  @Override
  public void ended() {
    listener.onClosed();
  }

  @Override
  public void failed(Interruption interruption) {
    try {
      listener.onInterrupted(interruption);
    } finally {
      listener.onClosed();
    }
  }
}
