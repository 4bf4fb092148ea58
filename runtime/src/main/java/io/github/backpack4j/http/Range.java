package io.github.backpack4j.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds of an integer parameter, both allowed; a call beyond them is not sent. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Range {

  /** Least value allowed. */
  long min() default Long.MIN_VALUE;

  /** Greatest value allowed. */
  long max() default Long.MAX_VALUE;
}
