// Generated from catalogue/asyncapi.yaml. Do not edit; see CONTRIBUTING.md.
/** What only streams send. */
@NullMarked
package io.github.backpack4j.api.stream;

import org.jspecify.annotations.NullMarked;
