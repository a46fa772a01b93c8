package org.nuanyang.pool;

/**
 * A city's numbers for its pool ({@code policies/<profile>/pool.yaml}).
 *
 * @param minYears completed years of practice asked for
 * @param recommendationNeeded whether nobody may apply by themselves
 * @param noticeDays days of public notice
 */
public record EntryRules(int minYears, boolean recommendationNeeded, int noticeDays) {}
