package io.github.backpack4j.stream;

import io.github.backpack4j.json.Codec;
import io.github.backpack4j.json.JsonReader;
import io.github.backpack4j.json.JsonWriter;

/** A message of one member, for tests. */
record Tick(String price) {

  static final Codec<Tick> CODEC =
      new Codec<>() {
        @Override
        public Tick read(JsonReader in) {
          String price = null;
          for (String name = in.firstName(); name != null; name = in.nextName()) {
            if (name.equals("p")) {
              price = in.decimal().toPlainString();
            } else {
              in.skip();
            }
          }
          return new Tick(price);
        }

        @Override
        public void write(Tick value, JsonWriter out) {
          out.beginObject().name("p").text(value.price).endObject();
        }
      };

  static StreamName<Tick> stream(String name) {
    return StreamName.of(name, CODEC);
  }

  static StreamName<Tick> privateStream(String name) {
    return StreamName.signed(name, CODEC, "subscribe");
  }
}
