package org.nuanyang.doors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/**
 * A body somebody can turn to.
 *
 * @param where which one of its kind, and how it is reached
 * @param bring what to have along
 * @param service item of the catalogue by which the window hands it over; null when people go there themselves
 * @param check page that looks closer before anybody goes; null when there is none
 */
public record Door(
    String code, Route route, String name, String icon, String where, List<String> bring, String fee, @Nullable String service,
    @Nullable String check, List<Citation> basis) {

  public Door {
    bring = bring == null ? List.of() : List.copyOf(bring);
    basis = basis == null ? List.of() : List.copyOf(basis);
  }
}
