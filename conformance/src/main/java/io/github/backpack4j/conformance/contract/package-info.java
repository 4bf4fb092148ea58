/** Schemas of the contract, and what can be made of an answer by them alone. */
@NullMarked
package io.github.backpack4j.conformance.contract;

import org.jspecify.annotations.NullMarked;
