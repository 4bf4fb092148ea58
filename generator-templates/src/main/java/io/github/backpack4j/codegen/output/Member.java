package io.github.backpack4j.codegen.output;

import org.jspecify.annotations.Nullable;

/**
 * One member of an object, or one parameter of a query.
 *
 * @param wire its name on the wire
 * @param name its name in Java
 * @param type its type
 * @param required whether the contract requires it
 * @param constant the expression that it always equals, for the tag of a union; null otherwise
 * @param text what the tag reads on the wire; null if it is none
 * @param description what the contract says of it
 * @param doubt what is unproven of it; empty where nothing is, or it is said elsewhere
 * @param secret whether it is masked
 * @param min least value allowed; null if there is no bound
 * @param max greatest value allowed; null if there is no bound
 * @param maxLength characters allowed in a text; null if there is no bound
 */
record Member(
    String wire,
    String name,
    JavaType type,
    boolean required,
    @Nullable String constant,
    @Nullable String text,
    String description,
    String doubt,
    boolean secret,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable Integer maxLength) {

  boolean isConstant() {
    return constant != null;
  }

  boolean isBounded() {
    return min != null;
  }

  /** The type that an accessor returns. */
  String returned() {
    return required ? type.present() : type.nullable();
  }

  Member asOptional() {
    return new Member(
        wire, name, type, false, constant, text, description, doubt, secret, min, max, maxLength);
  }
}
