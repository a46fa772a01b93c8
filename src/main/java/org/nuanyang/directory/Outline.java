package org.nuanyang.directory;

import java.util.List;

/** Outlines of a city's counties. @param rings each a list of longitude and latitude in degrees, outer and inner ones alike */
public record Outline(List<Shape> shapes) {

  /** @param name of the county */
  public record Shape(String name, List<List<double[]>> rings) {}
}
