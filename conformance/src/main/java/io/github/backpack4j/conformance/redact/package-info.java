/** What keeps secrets and an account's data out of everything that the kit writes. */
@NullMarked
package io.github.backpack4j.conformance.redact;

import org.jspecify.annotations.NullMarked;
