package org.nuanyang.counsel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/**
 * A week of answers under one release; shares run from 0 to 1.
 *
 * @param silent share answered without any law
 * @param handedOver share where a person should take over
 * @param useless share of 没用 among those who said so or 有用; null when nobody did
 * @param most what was asked about most; null when nobody could tell
 * @param drift how far the mix of categories is from the release before, 0 the same, 1 nothing in common; null without one
 * @param marks mean of the marks readers gave, 0 to 2; null when none were given
 */
public record WeekOfAdvice(
    LocalDate monday,
    String release,
    int asked,
    double silent,
    double handedOver,
    @Nullable Double useless,
    @Nullable Category most,
    @Nullable Double drift,
    @Nullable Double marks) {}
