package io.github.backpack4j.sign;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that is sent signed; one without it is public. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Signed {

  /** The instruction that opens the signing string. */
  String value();

  /** Whether the body is an array, for each element of which the instruction is repeated. */
  boolean batch() default false;
}
