/**
 * The verifying fixture exchange: servers that read requests as the exchange does, check signatures
 * by code of their own and answer from fixtures.
 */
@NullMarked
package io.github.backpack4j.conformance.exchange;

import org.jspecify.annotations.NullMarked;
