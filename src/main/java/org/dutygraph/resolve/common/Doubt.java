package org.dutygraph.resolve.common;

import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;

/**
 * Two duties of which it is not sure whether they are the same matter.
 *
 * @param a one
 * @param b the other
 * @param same what was decided
 * @param score their score, or that of their groups; none where something else has joined them, or nothing of them can be compared
 * @param distance how far the score is from the threshold
 * @param reason why it is unsure, in Chinese
 */
public record Doubt(
        DutyKey a, DutyKey b, boolean same, @Nullable Double score, double distance, String reason) {}
