// Generated from specs/openapi.yaml. Do not edit; see CONTRIBUTING.md.
/** One reader and writer for each type of the wire. */
@NullMarked
package io.github.backpack4j.api.codec;

import org.jspecify.annotations.NullMarked;
