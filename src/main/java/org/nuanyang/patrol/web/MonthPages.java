package org.nuanyang.patrol.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.patrol.MonthReport;
import org.nuanyang.patrol.MonthReports;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /desk/patrol/months}: the monthly report of a place, on the screen and on paper. */
@Controller
@RequestMapping("/desk/patrol/months")
class MonthPages {

  private static final int MOST_VILLAGES = 2000;
  private static final int YEARS = 5;

  private final MonthReports reports;
  private final MonthPaper paper;
  private final PaperDownload download;
  private final Network network;
  private final Villages villages;
  private final Clock clock;

  MonthPages(MonthReports reports, MonthPaper paper, PaperDownload download, Network network, Villages villages, Clock clock) {
    this.reports = reports;
    this.paper = paper;
    this.download = download;
    this.network = network;
    this.villages = villages;
    this.clock = clock;
  }

  @GetMapping
  String page(@RequestParam(defaultValue = "") String county, @RequestParam(defaultValue = "") String town, @RequestParam(defaultValue = "") String month, Actor by, Model model) {
    List<Choice> counties = counties(by.city());
    String region = chosen(counties, county);
    List<Choice> towns = region.isEmpty() ? List.of() : towns(by.city(), region);
    String part = chosen(towns, town);
    MonthReport report = reports.of(place(region, part), month(month), by);
    model.addAttribute("one", report);
    model.addAttribute("paper", paper.tables(report));
    model.addAttribute("title", paper.title(report, by.city()));
    model.addAttribute("counties", counties);
    model.addAttribute("towns", towns);
    model.addAttribute("county", region);
    model.addAttribute("town", part);
    model.addAttribute("first", report.month().atDay(1));
    model.addAttribute("last", report.month().atEndOfMonth());
    return "patrol/months";
  }

  @GetMapping("/paper")
  ResponseEntity<byte[]> paper(@RequestParam(defaultValue = "") String county, @RequestParam(defaultValue = "") String town, @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "pdf") String format, Actor by) {
    return download.of(paper.sheet(reports.of(known(county, town, by), month(month), by), by.city()), format);
  }

  @PostMapping("/sign")
  String sign(@RequestParam(defaultValue = "") String county, @RequestParam(defaultValue = "") String town, @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "-1") int edition, Actor by) {
    YearMonth wanted = asked(month).orElseThrow(() -> new Refusal("patrol.month.unreadable"));
    reports.sign(known(county, town, by), wanted, edition, by);
    return "redirect:" + UriComponentsBuilder.fromPath("/desk/patrol/months").queryParam("county", county).queryParam("town", town).queryParam("month", wanted).queryParam("saved").encode().toUriString();
  }

  private String known(String county, String town, Actor by) {
    String region = chosen(counties(by.city()), county);
    return place(region, region.isEmpty() ? "" : chosen(towns(by.city(), region), town));
  }

  private static String place(String region, String town) {
    return town.isEmpty() ? region : region + " " + town;
  }

  private static String chosen(List<Choice> choices, String typed) {
    return choices.stream().map(Choice::value).filter(one -> one.equals(typed)).findFirst().orElse("");
  }

  private List<Choice> counties(String city) {
    return network.centres(city).stream().filter(centre -> !centre.region().equals(city)).map(centre -> Choice.of(centre.region(), centre.shortName())).toList();
  }

  private List<Choice> towns(String city, String region) {
    return villages.list(city, region, "", null, MOST_VILLAGES).rows().stream().map(VillageView::town).distinct().map(town -> Choice.of(town, town)).toList();
  }

  /** The month that was asked for; for nonsense and what is still to come the last one that is over. */
  private YearMonth month(@Nullable String typed) {
    return asked(typed).orElseGet(() -> now().minusMonths(1));
  }

  private Optional<YearMonth> asked(@Nullable String typed) {
    try {
      return Optional.of(YearMonth.parse(PatrolWords.strip(typed))).filter(month -> !month.isAfter(now()) && !month.isBefore(now().minusYears(YEARS)));
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }

  private YearMonth now() {
    return YearMonth.from(LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
  }
}
