/** The generators {@code backpack-java} and {@code backpack-streams}, and what drives them. */
@NullMarked
package io.github.backpack4j.codegen;

import org.jspecify.annotations.NullMarked;
