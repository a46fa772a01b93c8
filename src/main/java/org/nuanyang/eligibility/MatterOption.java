package org.nuanyang.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A matter in a citizen's words.
 *
 * @param code matter code the rules know, such as {@code M05_WAGE}
 * @param label such as 被拖欠工资
 * @param consultCategory one of the twelve categories of consultation, such as {@code LABOR}
 * @param caseType {@code CIVIL}, {@code CRIMINAL}, {@code ADMINISTRATIVE} or {@code DUTY_ASSISTANCE}
 */
public record MatterOption(
    String code,
    String label,
    @Nullable String hint,
    String icon,
    String consultCategory,
    String caseType) {}
