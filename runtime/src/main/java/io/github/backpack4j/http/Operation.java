package io.github.backpack4j.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the contract says of an operation beyond its path and parameters.
 *
 * <p>Parameters are named as on the wire. A body is always required and is not named here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

  /** What it does at the exchange. */
  Effect effect();

  /** Parameters that must be given. */
  String[] required() default {};

  /** Groups of which one parameter, and one only, must be given. */
  OneOf[] exactlyOneOf() default {};

  /** Groups of which one parameter at most may be given. */
  OneOf[] atMostOneOf() default {};

  /** The parameter or member of the body that holds the caller's own id; empty for none. */
  String clientId() default "";

  /** Whether a body that does not hold the caller's own id is given one before it is sent. */
  boolean assignsClientId() default false;

  /** The rate-limit pool that a call of it draws from. */
  String pool() default "standard";

  /** Why it is never sent; empty for an operation that is. */
  String refused() default "";
}
