package org.nuanyang.assignment;

/**
 * One line of the explanation of a score.
 *
 * @param name what was weighed, such as 专长
 * @param of the most that could be had
 * @param why the fact behind the points
 */
public record ScorePart(String name, int points, int of, String why) {}
