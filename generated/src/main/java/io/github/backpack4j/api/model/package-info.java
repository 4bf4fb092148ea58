// Generated from specs/openapi.yaml. Do not edit; see CONTRIBUTING.md.
/** What the exchange sends and takes: immutable objects, unions and open enums. */
@NullMarked
package io.github.backpack4j.api.model;

import org.jspecify.annotations.NullMarked;
