package org.nuanyang.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a text people read, and who stands behind it.
 *
 * @param number of the city's own version, from 1; 0 for the one that travels with the platform
 * @param name as people see it, such as 2026.11 or 3
 * @param reviewedOn when a lawyer read it; for the shipped one, when its articles were last compared with the law
 * @param reviewedBy the lawyer who read it; null for the shipped one
 * @param expiresOn last day people may read it; null when it has none
 */
public record Edition(int number, String name, LocalDate reviewedOn, @Nullable String reviewedBy, @Nullable LocalDate expiresOn) {

  public boolean shipped() {
    return number == 0;
  }
}
