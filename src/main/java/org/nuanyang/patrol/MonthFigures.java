package org.nuanyang.patrol;

import java.util.Map;

/**
 * What one month came to in one place, each number as it was counted.
 *
 * @param reported cards reported in the month, joined ones counted once
 * @param high of these, dangerous ones
 * @param closed cards struck off in the month
 * @param pleased parties of these who were satisfied or mostly so, of {@code asked}
 * @param live cards not struck off at the end of the month
 * @param overdue of these, cards whose term to strike off had passed
 * @param kinds cards reported, by the word of {@link DisputeKind}; the other maps likewise
 * @param villages cards reported, by full name of the village
 * @param results cards struck off, by the word of {@link DisputeResult}
 */
public record MonthFigures(
    int reported, int high, int closed, int pleased, int asked, int live, int overdue, Map<String, Integer> kinds, Map<String, Integer> risks,
    Map<String, Integer> sources, Map<String, Integer> villages, Map<String, Integer> results) {}
