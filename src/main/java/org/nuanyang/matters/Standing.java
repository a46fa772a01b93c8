package org.nuanyang.matters;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands, as the citizen reads it under "现在到哪一步了".
 *
 * @param holder who holds it now, such as 暖阳市法律援助中心
 * @param nextStep what comes next, such as 审查您的申请
 * @param nextDue by when at the latest; null when no term runs
 * @param missing what is missing from the citizen, one item each; empty when nothing
 * @param ended true when nothing more will happen by itself
 */
public record Standing(
    String holder, String nextStep, @Nullable Instant nextDue, List<String> missing, boolean ended) {}
