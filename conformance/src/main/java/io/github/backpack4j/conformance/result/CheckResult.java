package io.github.backpack4j.conformance.result;

import org.jspecify.annotations.Nullable;

/**
 * One check of one subject.
 *
 * @param subject what was checked
 * @param check the name of the check, a column of the table: {@code schema}, {@code units}
 * @param outcome how it ended
 * @param message one sentence that names place and difference, without secrets and without values
 *     of an account; empty when it held
 * @param exchange the {@link Exchange#id()} of what was looked at; null for none
 */
public record CheckResult(
    Subject subject, String check, Outcome outcome, String message, @Nullable String exchange) {}
