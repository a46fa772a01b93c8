package org.nuanyang.training;

import java.util.List;

/**
 * A weak point of the city, and what is offered against it.
 *
 * @param found how often it was found in the last year
 * @param outOf out of how many files reviewed or people called; 0 where that says nothing
 * @param lawyers how many lawyers it was found with; 0 where it is counted by units
 * @param units where it was found most, with their counts
 * @param courses coming courses that speak about it
 */
public record Gap(WeakPoint point, int found, int outOf, int lawyers, List<Of> units, List<CourseRow> courses) {

  /** One unit's part. */
  public record Of(String unit, int found, int outOf) {}
}
