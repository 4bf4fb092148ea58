package io.github.backpack4j.conformance.drift;

import java.util.EnumSet;
import java.util.Set;

/**
 * One difference at one place of one operation; what is shared comes once for each of its places.
 *
 * @param kind what differs
 * @param place where, by the contract's names: {@code Trade.price}, {@code getDepth?limit}
 * @param name what of it: the name of a member, or a keyword; empty for the place itself
 * @param contract what the contract says; empty for nothing
 * @param published what the document says; empty for nothing
 * @param operation the operation it shows at
 * @param contractAt the pointer by which two facts are the same one in the contract
 * @param publishedAt the same in the document
 */
record Fact(
    Kind kind,
    String place,
    String name,
    String contract,
    String published,
    String operation,
    String contractAt,
    String publishedAt) {
  private static final Set<Kind> REMOVALS =
      EnumSet.of(
          Kind.KIND_REMOVED,
          Kind.KIND_RENAMED,
          Kind.MEMBER_REMOVED,
          Kind.MEMBER_RENAMED,
          Kind.HEADER_REMOVED);

  /**
   * Whether both are one difference: the same statement of the published document, which may show
   * at many operations. What is gone is stated nowhere, so the contract's place counts as well.
   */
  boolean same(Fact other) {
    return kind == other.kind
        && name.equals(other.name)
        && contract.equals(other.contract)
        && published.equals(other.published)
        && (publishedAt.equals(other.publishedAt)
            || (REMOVALS.contains(kind) && contractAt.equals(other.contractAt)));
  }

  /** The difference in a sentence, without a full stop. */
  String message() {
    String here = "`" + place + "`";
    String it = "`" + name + "`";
    return switch (kind) {
      case SERVER_CHANGED ->
          "the API is published at %s, the contract has it at %s".formatted(published, contract);
      case OPERATION_ADDED -> here + " is published, the contract has no such operation";
      case OPERATION_REMOVED -> "%s (%s) is not published".formatted(here, contract);
      case OPERATION_MOVED ->
          "%s (%s) is not published, but %s of the same shape is: it may have moved"
              .formatted(here, contract, published);
      case TAG_CHANGED ->
          "%s has %s, in the contract the tag `%s`: its method moves to another interface"
              .formatted(here, published.isEmpty() ? "no tag" : "the tag " + published, contract);
      case ACCESS_CHANGED -> "%s is %s, in the contract %s".formatted(here, published, contract);
      case INSTRUCTION_CHANGED ->
          published.isEmpty()
              ? "%s names no instruction, in the contract %s".formatted(here, contract)
              : "%s is signed as %s, in the contract as %s"
                  .formatted(here, published, or(contract, "nothing"));
      case DEPRECATED -> here + " is deprecated";
      case NOT_DEPRECATED -> here + " is not deprecated, in the contract it is";
      case PARAMETER_ADDED -> "%s takes a new parameter %s, optional".formatted(here, it);
      case ARGUMENT_ADDED ->
          "%s takes a new parameter %s, optional, and takes its arguments one by one"
              .formatted(here, it);
      case REQUIRED_PARAMETER_ADDED -> "%s takes a new parameter %s, required".formatted(here, it);
      case PARAMETER_REMOVED -> "%s takes no parameter %s any more".formatted(here, it);
      case PARAMETER_RENAMED ->
          "%s takes no parameter %s, but %s of the same shape: it may have been renamed"
              .formatted(here, it, published);
      case REQUIRED_ARGUMENT_ADDED ->
          "%s takes a new parameter %s, required, and takes its arguments one by one"
              .formatted(here, it);
      case PARAMETER_MOVED ->
          "%s takes %s in the %s, in the contract in the %s"
              .formatted(here, it, published, contract);
      case PARAMETER_REQUIRED -> here + " is required, in the contract optional";
      case PARAMETER_OPTIONAL -> here + " is optional, in the contract required";
      case PARAMETER_STYLE ->
          "%s has %s %s, in the contract %s".formatted(here, name, published, contract);
      case BODY_ADDED -> here + " has a body, in the contract none";
      case BODY_REMOVED -> here + " has no body, in the contract one";
      case BODY_REQUIRED -> "%s is %s, in the contract %s".formatted(here, published, contract);
      case CONTENT_TYPE_CHANGED ->
          contract.isEmpty()
              ? "%s may be %s, which the contract does not have".formatted(here, published)
              : published.isEmpty()
                  ? "%s is never %s, in the contract it may be".formatted(here, contract)
                  : "%s is %s, in the contract %s".formatted(here, published, contract);
      case STATUS_ADDED -> "%s may answer %s".formatted(here, name);
      case STATUS_REMOVED -> "%s answers no %s, in the contract it may".formatted(here, name);
      case REFUSALS_CHANGED ->
          "refusals of %s with %s are %s, in the contract %s"
              .formatted(here, name, published, contract);
      case HEADER_ADDED -> "%s has a new header %s".formatted(here, it);
      case HEADER_REMOVED -> "%s has no header %s, in the contract one".formatted(here, it);
      case MEMBER_ADDED -> "%s has a new member %s, %s".formatted(here, it, published);
      case REQUIRED_MEMBER_ADDED ->
          "%s has a new member %s, which a request has to have".formatted(here, it);
      case MEMBER_REMOVED -> "%s has no member %s, in the contract one".formatted(here, it);
      case MEMBER_RENAMED ->
          "%s has no member %s, but %s of the same shape: it may have been renamed"
              .formatted(here, it, published);
      case MEMBER_REQUIRED -> here + " is required, in the contract optional";
      case MEMBER_OPTIONAL, MEMBER_MAY_BE_LEFT_OUT ->
          here + " is optional, in the contract required";
      case VALUE_ADDED -> "%s has new values: %s".formatted(here, published);
      case VALUE_REMOVED -> "%s has values no more: %s".formatted(here, contract);
      case VALUES_CHANGED ->
          "%s has values no more: %s; and new ones: %s".formatted(here, contract, published);
      case VALUES_LISTED ->
          "%s lists its values (%s), in the contract none".formatted(here, published);
      case VALUES_UNLISTED -> "%s lists no values, in the contract %s".formatted(here, contract);
      case LIST_CHANGED ->
          "%s, a list of data, has %s; known were %s"
              .formatted(here, published, or(contract, "none"));
      case KIND_ADDED -> "%s has a new kind %s".formatted(here, it);
      case KIND_REMOVED -> "%s has no kind %s, in the contract one".formatted(here, it);
      case KIND_RENAMED ->
          "%s has no kind %s, but %s of the same shape: its tag may have changed"
              .formatted(here, it, published);
      case TYPE_CHANGED, FORMAT_CHANGED, SPELLING_CHANGED ->
          "%s is %s, in the contract %s".formatted(here, published, contract);
      case DEFAULT_CHANGED, BOUND_CHANGED ->
          published.isEmpty()
              ? "%s has no %s, in the contract %s".formatted(here, name, contract)
              : "%s has %s %s, in the contract %s"
                  .formatted(here, name, published, or(contract, "none"));
    };
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
