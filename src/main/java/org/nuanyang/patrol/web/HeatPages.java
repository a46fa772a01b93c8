package org.nuanyang.patrol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuanyang.directory.Coverage;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.HeatMaps;
import org.nuanyang.patrol.HeatQuestion;
import org.nuanyang.patrol.HeatView;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/patrol/map}: where disputes gather, and from each number to its cases. */
@Controller
class HeatPages {

  private static final int SHOWN = 60;
  private static final int LONGEST = 1100;

  private final HeatMaps heat;
  private final Coverage coverage;
  private final PatrolWords words;
  private final Clock clock;

  HeatPages(HeatMaps heat, Coverage coverage, PatrolWords words, Clock clock) {
    this.heat = heat;
    this.coverage = coverage;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/desk/patrol/map")
  String map(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String risk, @RequestParam(defaultValue = "") String county, Actor by, Model model) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    LocalDate last = PatrolWords.day(to).orElse(today);
    LocalDate first = PatrolWords.day(from).filter(day -> !day.isAfter(last)).orElse(last.withDayOfYear(1));
    if (first.isBefore(last.minusDays(LONGEST))) first = last.minusDays(LONGEST);
    var question =
        new HeatQuestion(first, last, PatrolWords.word(DisputeKind.values(), kind).orElse(null), PatrolWords.word(RiskLevel.values(), risk).orElse(null));
    HeatView view = heat.of(question, by);
    String region = PatrolWords.strip(county);
    List<HeatView.Area> places = region.isEmpty() ? view.towns() : view.villages();
    model.addAttribute("heat", view);
    model.addAttribute("map", HeatDrawing.of(view, coverage.outline(by.city())).orElse(null));
    model.addAttribute("county", region);
    String name = PatrolWords.county(region);
    model.addAttribute("countyName", region.isEmpty() ? "" : name);
    model.addAttribute("places", places.stream().filter(one -> region.isEmpty() || one.county().equals(name)).limit(SHOWN).toList());
    model.addAttribute("kinds", words.choices(DisputeKind.values(), DisputeKind::messageKey));
    model.addAttribute("risks", words.choices(RiskLevel.values(), RiskLevel::messageKey));
    return "patrol/map";
  }
}
