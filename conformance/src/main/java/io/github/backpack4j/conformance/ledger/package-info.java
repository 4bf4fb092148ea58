/** The ledger of failures that are expected, each with a reason, an owner and a last day. */
@NullMarked
package io.github.backpack4j.conformance.ledger;

import org.jspecify.annotations.NullMarked;
