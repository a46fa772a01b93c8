package org.nuanyang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Gives the Spring context of a test a fresh database on the real PostgreSQL, a data folder under
 * {@code target}, and a {@link MovableClock} as its only clock (inject it to move it). Tests with
 * the same set-up share a context, hence its database: make your own people and cases, count none
 * of the others'.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestExecutionListeners(
    listeners = ClockReset.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WithDatabase {}
