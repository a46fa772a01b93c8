package org.nuanyang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;

/**
 * One service as people read it and as it is worked: everything the guide, the form, the way and the clock are made of.
 *
 * @param code part of the address, never changed
 * @param days within which the unit that does the work is done, counted from its acknowledging
 * @param unit {@code D} calendar days or {@code WD} working days
 * @param levels at which kinds of places it is offered where nobody set a switch
 * @param link page of the product that does this service; null for the form of {@code fields}
 * @param target kind of body that usually does the work; null when the window does it itself
 */
public record CatalogueItem(
    String code, String name, String icon, Shelf shelf, String brief, String who, Category category, List<Citation> basis,
    List<Material> materials, List<String> steps, int days, TermUnit unit, String fee, String place, OnlineDepth depth,
    Set<OrganisationKind> levels, @Nullable String link, @Nullable OrganisationKind target, List<FormField> fields) {

  public CatalogueItem {
    basis = basis == null ? List.of() : List.copyOf(basis);
    materials = materials == null ? List.of() : List.copyOf(materials);
    steps = steps == null ? List.of() : List.copyOf(steps);
    levels = levels == null ? Set.of() : Set.copyOf(levels);
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** 基本服务 or 其他服务. */
  public enum Shelf { BASIC, MORE }

  /** A paper to bring. @param needed false: helpful, but nobody is sent home for it */
  public record Material(String name, String note, boolean needed) {}

  /** Where it is offered when the places themselves say nothing, in the order of levels. */
  public List<OrganisationKind> orderedLevels() {
    return levels.stream().sorted().toList();
  }

  /** The names of needed papers that are not among those brought. */
  public List<String> missing(Set<Integer> brought) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < materials.size(); i++) if (materials.get(i).needed() && !brought.contains(i)) missing.add(materials.get(i).name());
    return missing;
  }

  /** The levels at which something can be offered at all. */
  public static Set<OrganisationKind> possibleLevels() {
    return new LinkedHashSet<>(
        List.of(OrganisationKind.CITY_CENTRE, OrganisationKind.COUNTY_CENTRE, OrganisationKind.STATION, OrganisationKind.CONTACT_POINT));
  }
}
