package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;

/** Which way a matter goes, and before whom: the forums and routes of the table, with the places put in. */
final class Jurisdiction implements Formula {

  /**
   * A place a matter may be brought to.
   *
   * @param place name of the input that holds it
   * @param when name of a flag that must be set; SEVERAL_DEFENDANTS when they live apart; null always
   * @param instead this place takes the place of the others
   * @param arbitration not a court: where labour arbitration sits
   */
  private record Forum(
      String code, String matter, String place, @Nullable String when, boolean instead, boolean arbitration,
      boolean exclusive, String why, String law, String article, RuleVersion version) {

    Citation citation() {
      return new Citation(law, article);
    }
  }

  /** One step of the way. @param at ARBITRATION, COURT or empty: which place stands before the body's name */
  private record Route(
      String code, String matter, int order, String body, String at, @Nullable String when, String precondition, String fee, String limit,
      String law, String article, RuleVersion version) {}

  @Override
  public String id() {
    return "jurisdiction_helper";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    String matter = in.word("matter", "");
    List<Map<String, Object>> courts = new ArrayList<>();
    Set<String> arbitration = new LinkedHashSet<>();
    boolean exclusive = false;
    for (Forum forum : chosen(in, matter, sheet)) {
      exclusive |= forum.exclusive;
      for (String place : places(in, forum.place)) {
        if (forum.arbitration) {
          if (arbitration.isEmpty()) sheet.note("ARBITRATION", forum.citation(), "place", place, "why", forum.why);
          arbitration.add(place);
        } else if (courts.stream().noneMatch(court -> place.equals(court.get("place")))) {
          courts.add(court(place, forum));
          sheet.note("COURT", forum.citation(), "place", place, "why", forum.why);
        }
      }
    }
    if (courts.isEmpty()) sheet.warn("NO_PLACE");
    sheet.put("courts", courts);
    sheet.put("arbitration_places", arbitration.isEmpty() ? null : List.of(arbitration.iterator().next()));
    sheet.put("exclusive", exclusive);
    sheet.put("level", level(in, matter, sheet));
    sheet.put("routes", routes(in, matter, sheet, courts, arbitration));
    if (in.flag("agreed_forum")) sheet.warn("AGREED_FORUM");
    if (in.flag("review_first")) sheet.warn("REVIEW_FIRST");
    sheet.warn("HABITUAL");
  }

  /** The forums that are open; one that stands instead closes the others. */
  private static List<Forum> chosen(Given in, String matter, Sheet sheet) {
    List<Forum> open = new ArrayList<>();
    for (Forum forum : sheet.rows("forums", sheet.today(), Forum.class))
      if (forum.matter.equals(matter) && applies(in, forum.when)) open.add(forum);
    List<Forum> instead = open.stream().filter(forum -> forum.instead && !places(in, forum.place).isEmpty()).toList();
    if (instead.isEmpty()) return open;
    return instead;
  }

  private static boolean applies(Given in, @Nullable String when) {
    if (when == null) return true;
    if (when.equals("SEVERAL_DEFENDANTS")) return in.words("defendant_location").size() > 1;
    return in.flag(when);
  }

  private static List<String> places(Given in, String field) {
    Object given = in.values().get(field);
    if (given == null) return List.of();
    return given instanceof String place ? List.of(place) : in.words(field);
  }

  private static Map<String, Object> court(String place, Forum forum) {
    Map<String, Object> court = new LinkedHashMap<>();
    court.put("place", place);
    court.put("why", forum.why);
    court.put("article", forum.citation().toString());
    return court;
  }

  private static String level(Given in, String matter, Sheet sheet) {
    BigDecimal amount = in.orZero("amount");
    boolean money = Set.of("CONTRACT", "LOAN", "TORT", "TRAFFIC", "REAL_ESTATE", "TENANCY", "CONSTRUCTION", "LAND_CONTRACT", "INHERITANCE").contains(matter);
    BigDecimal from = sheet.figure(in.flag("one_party_outside_province") ? "level_intermediate_outside" : "level_intermediate");
    boolean high = money && amount.compareTo(from) >= 0;
    sheet.note(high ? "INTERMEDIATE" : "BASIC", "from", from);
    return high ? "INTERMEDIATE" : "BASIC";
  }

  private static List<Map<String, Object>> routes(
      Given in, String matter, Sheet sheet, List<Map<String, Object>> courts, Set<String> arbitration) {
    List<Map<String, Object>> routes = new ArrayList<>();
    String court = courts.isEmpty() ? "" : (String) courts.getFirst().get("place");
    for (Route route : sheet.rows("routes", sheet.today(), Route.class)) {
      if (!route.matter.equals(matter) || !applies(in, route.when)) continue;
      String at = route.at.equals("ARBITRATION") && !arbitration.isEmpty() ? arbitration.iterator().next() : route.at.equals("COURT") ? court : "";
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("order", routes.size() + 1);
      step.put("body", at + route.body);
      step.put("place", at);
      step.put("precondition", route.precondition);
      step.put("fee", route.fee);
      step.put("limit", route.limit);
      step.put("article", new Citation(route.law, route.article).toString());
      routes.add(step);
    }
    return routes;
  }
}
