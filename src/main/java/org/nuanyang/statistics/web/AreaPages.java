package org.nuanyang.statistics.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a number of the whole city to the areas it comes from, and from an area to its organisations; the files are one step further. */
@Controller
@RequestMapping("/desk/statistics/areas")
class AreaPages {

  private static final int MONTHS = 12;

  private final Figures figures;
  private final Network network;
  private final Clock clock;

  AreaPages(Figures figures, Network network, Clock clock) {
    this.figures = figures;
    this.network = network;
    this.clock = clock;
  }

  /** One area's or one organisation's part of the number. */
  record Part(String name, String link, MonthFigures figures) {}

  @GetMapping
  String areas(@RequestParam Indicator what, @ModelAttribute("search") BoardForm search, @RequestParam(defaultValue = "") String area, Actor by, Model model) {
    YearMonth now = YearMonth.now(clock);
    YearMonth month = search.monthWithin(now.minusMonths(MONTHS), now);
    Map<UUID, MonthFigures> found = figures.everywhere(what.readWith(), month, by);
    List<OrganisationView> units =
        network.organisations(found.keySet()).values().stream()
            .sorted(Comparator.comparing(OrganisationView::region).thenComparing(OrganisationView::name))
            .toList();
    boolean known = units.stream().anyMatch(unit -> unit.region().equals(area));
    String at = "what=" + what + "&month=" + month;
    model.addAttribute("what", what);
    model.addAttribute("month", month);
    model.addAttribute("area", known ? new RegionCode(area).name() : null);
    model.addAttribute("back", known ? "/desk/statistics/areas?" + at : "/desk/statistics?month=" + month);
    model.addAttribute("parts", known ? organisations(units, found, area, what, at) : areas(units, found, at));
    model.addAttribute("whole", found.values().stream().reduce(MonthFigures.none(month), MonthFigures::plus));
    return "statistics/areas";
  }

  private static List<Part> areas(List<OrganisationView> units, Map<UUID, MonthFigures> found, String at) {
    Map<String, MonthFigures> sums = new TreeMap<>();
    units.forEach(unit -> sums.merge(unit.region(), found.get(unit.id()), MonthFigures::plus));
    List<Part> parts = new ArrayList<>();
    sums.forEach((code, sum) -> parts.add(new Part(new RegionCode(code).name(), "/desk/statistics/areas?" + at + "&area=" + code, sum)));
    return parts;
  }

  private static List<Part> organisations(List<OrganisationView> units, Map<UUID, MonthFigures> found, String area, Indicator what, String at) {
    String list = what.listed() ? "/desk/statistics/files?" : "/desk/statistics?";
    return units.stream()
        .filter(unit -> unit.region().equals(area))
        .map(unit -> new Part(unit.name(), list + at + "&organisation=" + unit.id(), found.get(unit.id())))
        .toList();
  }
}
