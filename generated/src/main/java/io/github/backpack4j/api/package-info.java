// Generated from specs/openapi.yaml. Do not edit; see CONTRIBUTING.md.
/** Backpack Exchange: the client, its operations by group, and the names of streams. */
@NullMarked
package io.github.backpack4j.api;

import org.jspecify.annotations.NullMarked;
