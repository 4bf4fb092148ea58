/** Asks a server of somebody else's, at its pace, and holds what comes against the contract. */
@NullMarked
package io.github.backpack4j.conformance.live;

import org.jspecify.annotations.NullMarked;
