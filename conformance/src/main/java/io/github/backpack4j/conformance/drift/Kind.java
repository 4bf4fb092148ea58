package io.github.backpack4j.conformance.drift;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What there is to differ. The class of each stands in the package's javadoc, with the reason. */
public enum Kind {
  /** The API is at another address. */
  SERVER_CHANGED(Severity.BEHAVIOUR),
  /** An operation is new. */
  OPERATION_ADDED(Severity.ADDITIVE),
  /** An operation is gone. */
  OPERATION_REMOVED(Severity.SOURCE_BREAKING),
  /** An operation is gone, and one of the same shape is new. */
  OPERATION_MOVED(Severity.SOURCE_BREAKING),
  /** An operation is under another tag than those that were with it. */
  TAG_CHANGED(Severity.SOURCE_BREAKING),
  /** Who may call an operation: anybody, a key's owner, a login. */
  ACCESS_CHANGED(Severity.BEHAVIOUR),
  /** What the text that is signed starts with. */
  INSTRUCTION_CHANGED(Severity.BEHAVIOUR),
  /** An operation, parameter or member is announced to go. */
  DEPRECATED(Severity.ADDITIVE),
  /** An announcement was taken back. */
  NOT_DEPRECATED(Severity.NONE),
  /** A parameter is new, a setter of a query object. */
  PARAMETER_ADDED(Severity.ADDITIVE),
  /** A parameter is new, of a method that takes its arguments one by one. */
  ARGUMENT_ADDED(Severity.SOURCE_BREAKING),
  /** A parameter is new, a setter of a query object, and no request does without it. */
  REQUIRED_PARAMETER_ADDED(Severity.BEHAVIOUR),
  /** The same of a method that takes its arguments one by one. */
  REQUIRED_ARGUMENT_ADDED(Severity.SOURCE_BREAKING),
  /** A parameter is gone. */
  PARAMETER_REMOVED(Severity.SOURCE_BREAKING),
  /** A parameter is gone, and one like it is new. */
  PARAMETER_RENAMED(Severity.SOURCE_BREAKING),
  /** A parameter is sent elsewhere, in a header instead of the query. */
  PARAMETER_MOVED(Severity.SOURCE_BREAKING),
  /** A parameter that could be left out no longer can. */
  PARAMETER_REQUIRED(Severity.BEHAVIOUR),
  /** A parameter can be left out. */
  PARAMETER_OPTIONAL(Severity.ADDITIVE),
  /** Several values of a parameter are written in another way. */
  PARAMETER_STYLE(Severity.BEHAVIOUR),
  /** A request or an answer has a body that had none. */
  BODY_ADDED(Severity.SOURCE_BREAKING),
  /** A request or an answer has no body any more. */
  BODY_REMOVED(Severity.SOURCE_BREAKING),
  /** Whether a request may lack its body. */
  BODY_REQUIRED(Severity.BEHAVIOUR),
  /** A body is of another content type. */
  CONTENT_TYPE_CHANGED(Severity.BEHAVIOUR),
  /** An answer may have a status that it had not. */
  STATUS_ADDED(Severity.BEHAVIOUR),
  /** An answer no longer has a status. */
  STATUS_REMOVED(Severity.BEHAVIOUR),
  /** A refusal is documented where none was, or the reverse. */
  REFUSALS_CHANGED(Severity.NONE),
  /** An answer has a header more. */
  HEADER_ADDED(Severity.ADDITIVE),
  /** An answer has a header less. */
  HEADER_REMOVED(Severity.BEHAVIOUR),
  /** An object has a member more, which a request may leave out. */
  MEMBER_ADDED(Severity.ADDITIVE),
  /** The object of a request has a member more, which it may not leave out. */
  REQUIRED_MEMBER_ADDED(Severity.BEHAVIOUR),
  /** An object has a member less. */
  MEMBER_REMOVED(Severity.SOURCE_BREAKING),
  /** A member is gone, and one like it is new. */
  MEMBER_RENAMED(Severity.SOURCE_BREAKING),
  /** A member that might be absent no longer is, or no longer may be. */
  MEMBER_REQUIRED(Severity.BEHAVIOUR),
  /** A member that was always there may be absent from an answer. */
  MEMBER_OPTIONAL(Severity.BEHAVIOUR),
  /** A member may be left out of a request. */
  MEMBER_MAY_BE_LEFT_OUT(Severity.ADDITIVE),
  /** An enum has values more. */
  VALUE_ADDED(Severity.ADDITIVE),
  /** An enum has values less. */
  VALUE_REMOVED(Severity.SOURCE_BREAKING),
  /** An enum has values less and others more. */
  VALUES_CHANGED(Severity.SOURCE_BREAKING),
  /** A text lists its values that listed none. */
  VALUES_LISTED(Severity.SOURCE_BREAKING),
  /** A text no longer lists its values. */
  VALUES_UNLISTED(Severity.SOURCE_BREAKING),
  /** A list of data, of which the contract has no values, has others. */
  LIST_CHANGED(Severity.NONE),
  /** A union has a kind more. */
  KIND_ADDED(Severity.ADDITIVE),
  /** A union has a kind less. */
  KIND_REMOVED(Severity.SOURCE_BREAKING),
  /** A union has a kind less, and one like it under another tag, which Java does not show. */
  KIND_RENAMED(Severity.BEHAVIOUR),
  /** Something is of another type. */
  TYPE_CHANGED(Severity.SOURCE_BREAKING),
  /** Something is of another format, and so of another type in Java. */
  FORMAT_CHANGED(Severity.SOURCE_BREAKING),
  /** Something is of another format, which is the same type in Java. */
  SPELLING_CHANGED(Severity.BEHAVIOUR),
  /** What is taken for something that is left out. */
  DEFAULT_CHANGED(Severity.BEHAVIOUR),
  /** A bound, a length, a number of items or a pattern. */
  BOUND_CHANGED(Severity.BEHAVIOUR);

  private final Severity severity;

  Kind(Severity severity) {
    this.severity = severity;
  }

  /** What it is for users of the generated jar. */
  public Severity severity() {
    return severity;
  }

  /** As it is written: {@code member-added}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
