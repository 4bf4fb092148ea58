package io.github.backpack4j.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a time is written: on a parameter, the form it is sent in; on a method, the form of an answer
 * that is nothing but a time.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Unit {

  /**
   * {@code s}, {@code ms} or {@code us} for whole seconds, milliseconds or microseconds since 1970,
   * {@code iso} for UTC text without a zone.
   */
  String value();
}
