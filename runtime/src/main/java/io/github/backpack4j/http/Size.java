package io.github.backpack4j.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many items a list may have, both bounds allowed; a call beyond them is not sent. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Size {

  /** Fewest items allowed. */
  int min() default 0;

  /** Most items allowed. */
  int max() default Integer.MAX_VALUE;
}
