package org.nuanyang.statistics.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 援务公开: a year's figures for everybody (法律援助法 第五十八条), with small numbers hidden. */
@Controller
class OpenPages {

  private static final List<Indicator> PUBLISHED =
      List.of(Indicator.CONSULTATIONS, Indicator.APPLICATIONS, Indicator.GRANTED, Indicator.REFUSED, Indicator.CLOSED, Indicator.CRIMINAL_CASES);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Figures figures;
  private final Network network;
  private final Clock clock;

  OpenPages(Figures figures, Network network, Clock clock) {
    this.figures = figures;
    this.network = network;
    this.clock = clock;
  }

  /** One centre's line; null where a number is too small to be told. */
  record Line(String name, List<@Nullable Long> cells) {}

  @GetMapping("/open")
  String open(@RequestParam(defaultValue = "") String year, Actor by, Model model) {
    YearMonth now = YearMonth.now(clock);
    int shown = year.equals(String.valueOf(now.getYear() - 1)) ? now.getYear() - 1 : now.getYear();
    YearMonth last = shown == now.getYear() ? now : YearMonth.of(shown, 12);
    List<OrganisationView> centres = network.centres(by.city());
    Set<UUID> ids = centres.stream().map(OrganisationView::id).collect(Collectors.toSet());
    Map<UUID, List<MonthFigures>> counted = figures.of(ids, YearMonth.of(shown, 1), last, Actor.system(by.city()));
    List<MonthFigures> sums = centres.stream().map(centre -> sum(counted.get(centre.id()), last)).toList();
    MonthFigures city = sums.stream().reduce(MonthFigures.none(last), MonthFigures::plus);
    model.addAttribute("year", shown);
    model.addAttribute("thisYear", now.getYear());
    model.addAttribute("indicators", PUBLISHED);
    model.addAttribute("lines", lines(centres, sums));
    model.addAttribute("totals", PUBLISHED.stream().map(what -> SmallCells.total(column(sums, what))).toList());
    model.addAttribute("days", city.decided() < SmallCells.SMALLEST ? null : city.daysToDecision());
    model.addAttribute("inTime", city.decided() < SmallCells.SMALLEST ? null : city.decidedInTime());
    boolean few = city.count(Indicator.CLOSED) < SmallCells.SMALLEST;
    model.addAttribute("awarded", few ? null : city.of(Indicator.AWARDED).divide(TEN_THOUSAND, 1, RoundingMode.HALF_UP));
    model.addAttribute("received", few ? null : city.of(Indicator.RECEIVED).divide(TEN_THOUSAND, 1, RoundingMode.HALF_UP));
    return "statistics/open";
  }

  private static List<Line> lines(List<OrganisationView> centres, List<MonthFigures> sums) {
    List<List<@Nullable Long>> columns = PUBLISHED.stream().map(what -> SmallCells.hidden(column(sums, what))).toList();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < centres.size(); at++) {
      int row = at;
      List<@Nullable Long> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(column.get(row)));
      lines.add(new Line(centres.get(at).name(), cells));
    }
    return lines;
  }

  private static List<Long> column(List<MonthFigures> sums, Indicator what) {
    return sums.stream().map(sum -> sum.count(what)).toList();
  }

  private static MonthFigures sum(List<MonthFigures> months, YearMonth as) {
    return months.stream().reduce(MonthFigures.none(as), MonthFigures::plus);
  }
}
