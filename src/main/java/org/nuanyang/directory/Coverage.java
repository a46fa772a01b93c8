package org.nuanyang.directory;

import java.util.Optional;
import org.nuanyang.identity.Actor;

/** The front door of the service circle: how far villages are from help, and the map it is drawn on. */
public interface Coverage {

  ServiceCircle circle(CircleQuestion question);

  /** The outlines of a city: its own file, else the one shipped for it; empty when there is neither. */
  Optional<Outline> outline(String city);

  /**
   * Takes a GeoJSON file: its areas become the outline, its points villages (properties {@code name}, {@code town}, {@code code} of the county).
   *
   * @throws org.nuanyang.shared.Unreadable with a sentence that says what is wrong with the file
   */
  Taken take(byte[] geoJson, Actor by);

  /** What was in a file. @param villages that were new */
  record Taken(int shapes, int points, int villages) {}
}
