/** Loads the contract documents, keeping the file and line of every part. */
@NullMarked
package io.github.backpack4j.codegen.contract;

import org.jspecify.annotations.NullMarked;
