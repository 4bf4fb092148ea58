package io.github.backpack4j.codegen.contract;

/**
 * What a value in a contract document is, which follows from where it stands.
 *
 * <p>The same text means different things in different places: {@code $ref} in an example is data,
 * in a schema it names a type, elsewhere it stands for what it points at.
 */
public enum Kind {
  /** An OpenAPI document. */
  OPENAPI,
  /** An AsyncAPI document. */
  ASYNCAPI,
  COMPONENTS,
  PATHS,
  PATH_ITEM,
  OPERATION,
  /** Parameters of an operation or a path: a list there, a map among the components. */
  PARAMETERS,
  PARAMETER,
  REQUEST_BODIES,
  REQUEST_BODY,
  RESPONSES,
  RESPONSE,
  HEADERS,
  HEADER,
  CONTENT,
  MEDIA_TYPE,
  /** Schemas by name. */
  SCHEMAS,
  SCHEMA,
  /** The properties of an object schema. */
  PROPERTIES,
  /** The list after {@code oneOf}, {@code anyOf} or {@code allOf}. */
  SCHEMA_LIST,
  DISCRIMINATOR,
  /** Tag values of a union and the schemas they stand for. */
  MAPPING,
  CHANNELS,
  CHANNEL,
  CHANNEL_PARAMETERS,
  CHANNEL_PARAMETER,
  MESSAGES,
  MESSAGE,
  /** What a message carries, with the format its schema is written in. */
  PAYLOAD,
  STREAM_OPERATIONS,
  STREAM_OPERATION,
  REPLY,
  /** A list of links. */
  LINKS,
  /** A reference that stays one: an operation's channel, its messages, a channel's servers. */
  LINK,
  /** Free data, in which nothing is a reference: extensions, examples, defaults, enum values. */
  DATA,
  /** Anything else. */
  OTHER;

  /** Returns what the member {@code key} of a value of this kind is. */
  public Kind member(String key) {
    if (isExtension(key) && this != PROPERTIES) {
      return DATA;
    }
    return switch (this) {
      case OPENAPI ->
          switch (key) {
            case "paths" -> PATHS;
            case "components" -> COMPONENTS;
            case "security" -> DATA;
            default -> OTHER;
          };
      case ASYNCAPI ->
          switch (key) {
            case "channels" -> CHANNELS;
            case "operations" -> STREAM_OPERATIONS;
            case "components" -> COMPONENTS;
            default -> OTHER;
          };
      case COMPONENTS ->
          switch (key) {
            case "schemas" -> SCHEMAS;
            case "parameters" -> PARAMETERS;
            case "requestBodies" -> REQUEST_BODIES;
            case "responses" -> RESPONSES;
            case "headers" -> HEADERS;
            case "channels" -> CHANNELS;
            case "messages" -> MESSAGES;
            case "operations" -> STREAM_OPERATIONS;
            default -> OTHER;
          };
      case PATHS -> PATH_ITEM;
      case PATH_ITEM ->
          switch (key) {
            case "get", "put", "post", "delete", "options", "head", "patch", "trace" -> OPERATION;
            case "parameters" -> PARAMETERS;
            default -> OTHER;
          };
      case OPERATION ->
          switch (key) {
            case "parameters" -> PARAMETERS;
            case "requestBody" -> REQUEST_BODY;
            case "responses" -> RESPONSES;
            case "security", "tags" -> DATA;
            default -> OTHER;
          };
      case PARAMETERS -> PARAMETER;
      case REQUEST_BODIES -> REQUEST_BODY;
      case RESPONSES -> RESPONSE;
      case HEADERS -> HEADER;
      case PARAMETER, REQUEST_BODY, RESPONSE, HEADER ->
          switch (key) {
            case "schema" -> SCHEMA;
            case "content" -> CONTENT;
            case "headers" -> HEADERS;
            case "example", "examples" -> DATA;
            default -> OTHER;
          };
      case CONTENT -> MEDIA_TYPE;
      case MEDIA_TYPE ->
          switch (key) {
            case "schema" -> SCHEMA;
            case "example", "examples" -> DATA;
            default -> OTHER;
          };
      case SCHEMAS, PROPERTIES, SCHEMA_LIST -> SCHEMA;
      case SCHEMA ->
          switch (key) {
            case "properties" -> PROPERTIES;
            case "items", "additionalProperties", "not" -> SCHEMA;
            case "allOf", "oneOf", "anyOf" -> SCHEMA_LIST;
            case "discriminator" -> DISCRIMINATOR;
            case "example", "examples", "default", "enum", "const", "required" -> DATA;
            default -> OTHER;
          };
      case DISCRIMINATOR -> key.equals("mapping") ? MAPPING : OTHER;
      case CHANNELS -> CHANNEL;
      case CHANNEL ->
          switch (key) {
            case "messages" -> MESSAGES;
            case "parameters" -> CHANNEL_PARAMETERS;
            case "servers" -> LINKS;
            default -> OTHER;
          };
      case CHANNEL_PARAMETERS -> CHANNEL_PARAMETER;
      case CHANNEL_PARAMETER ->
          switch (key) {
            case "enum", "default", "examples" -> DATA;
            default -> OTHER;
          };
      case MESSAGES -> MESSAGE;
      case MESSAGE ->
          switch (key) {
            case "payload", "headers" -> PAYLOAD;
            case "examples" -> DATA;
            default -> OTHER;
          };
      case PAYLOAD -> key.equals("schema") ? SCHEMA : OTHER;
      case STREAM_OPERATIONS -> STREAM_OPERATION;
      case STREAM_OPERATION ->
          switch (key) {
            case "channel" -> LINK;
            case "messages" -> LINKS;
            case "reply" -> REPLY;
            default -> OTHER;
          };
      case REPLY ->
          switch (key) {
            case "channel" -> LINK;
            case "messages" -> LINKS;
            default -> OTHER;
          };
      case LINKS -> LINK;
      case MAPPING, LINK, OTHER -> OTHER;
      case DATA -> DATA;
    };
  }

  /** Returns what the elements of a list of this kind are. */
  public Kind element() {
    return switch (this) {
      case PARAMETERS, SCHEMA_LIST, LINKS, DATA -> member("");
      default -> OTHER;
    };
  }

  /** Whether {@code key} is an extension of the document format rather than a word of it. */
  public static boolean isExtension(String key) {
    return key.startsWith("x-");
  }
}
