package io.github.backpack4j.http;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A group of parameters of an {@link Operation} that depend on each other. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface OneOf {

  /** Names of the group, as on the wire. */
  String[] value();
}
