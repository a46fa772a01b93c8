package org.nuanyang.portal.web;

import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /desk}: what waits for the person who has just sat down. */
@Controller
class DeskHome {

  private static final List<Indicator> HIGHLIGHTS =
      List.of(Indicator.APPLICATIONS, Indicator.GRANTED, Indicator.CLOSED, Indicator.TERMS_MISSED);

  /** One figure of the month. */
  record Highlight(Indicator what, long count) {}

  private final DeskPiles piles;
  private final Deadlines deadlines;
  private final DeskNotices notices;
  private final Figures figures;
  private final Network network;
  private final Clock clock;

  DeskHome(DeskPiles piles, Deadlines deadlines, DeskNotices notices, Figures figures, Network network, Clock clock) {
    this.piles = piles;
    this.deadlines = deadlines;
    this.notices = notices;
    this.figures = figures;
    this.network = network;
    this.clock = clock;
  }

  @GetMapping("/desk")
  String home(Actor by, Model model) {
    if (by.has(Role.ORGAN_OFFICER)) return "redirect:/organ";
    if (by.has(Role.PRISON_OFFICER)) return "redirect:/prison";
    boolean ofUnit = piles.answersForTerms(by);
    model.addAttribute("greeting", "portal.greeting." + partOfDay());
    model.addAttribute("piles", piles.of(by));
    model.addAttribute("notices", notices.open(null, DeskPile.SHOWN, by).rows());
    model.addAttribute("counts", ofUnit ? deadlines.counts(by) : null);
    model.addAttribute("clocks", ofUnit || by.has(Role.LAWYER) ? piles.pressing(by) : null);
    model.addAttribute("month", by.has(Role.LEADER) ? thisMonth(by) : null);
    return "portal/desk";
  }

  /** What all centres the person answers for came to so far. */
  private List<Highlight> thisMonth(Actor by) {
    YearMonth month = YearMonth.now(clock);
    Set<UUID> centres = network.centres(by.city()).stream().map(OrganisationView::id).collect(Collectors.toSet());
    MonthFigures all =
        figures.of(centres, month, month, by).values().stream()
            .map(List::getFirst)
            .reduce(MonthFigures.none(month), MonthFigures::plus);
    return HIGHLIGHTS.stream().map(what -> new Highlight(what, all.count(what))).toList();
  }

  private String partOfDay() {
    int hour = LocalTime.now(clock).getHour();
    if (hour < 5 || hour >= 18) return "evening";
    return hour < 12 ? "morning" : "afternoon";
  }
}
