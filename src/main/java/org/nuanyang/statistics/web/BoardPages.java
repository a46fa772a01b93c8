package org.nuanyang.statistics.web;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Slice;
import org.nuanyang.statistics.CountedFile;
import org.nuanyang.statistics.CountedWork;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The leader's board: one month at a glance, twelve in a row, centre beside centre, and the files behind each number. */
@Controller
@RequestMapping("/desk/statistics")
class BoardPages {

  private static final int MONTHS = 12;

  private final Figures figures;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  BoardPages(Figures figures, Network network, MessageSource messages, Clock clock) {
    this.figures = figures;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  /** One organisation's line of the comparison. */
  record Unit(OrganisationView organisation, MonthFigures figures) {}

  @GetMapping
  String board(@ModelAttribute("search") BoardForm search, Actor by, Model model) {
    YearMonth now = now();
    YearMonth first = now.minusMonths(MONTHS - 1);
    YearMonth month = search.monthWithin(first, now);
    List<OrganisationView> units = units(by);
    Map<UUID, List<MonthFigures>> counted = figures.of(ids(units), first.minusMonths(1), now, by);
    OrganisationView chosen = units.stream().filter(unit -> unit.id().equals(search.unit())).findFirst().orElse(null);
    List<MonthFigures> row = chosen == null ? together(counted, first.minusMonths(1)) : counted.get(chosen.id());
    int at = (int) ChronoUnit.MONTHS.between(first.minusMonths(1), month);
    model.addAttribute("search", new BoardForm(month.toString(), chosen == null ? "" : chosen.id().toString()));
    model.addAttribute("month", month);
    model.addAttribute("running", month.equals(now));
    model.addAttribute("chosen", chosen);
    model.addAttribute("present", row.get(at));
    model.addAttribute("before", row.get(at - 1));
    model.addAttribute("months", row.subList(1, row.size()).reversed());
    model.addAttribute("chart", BarChart.of(row.subList(1, row.size())));
    model.addAttribute("units", units.stream().map(unit -> new Unit(unit, counted.get(unit.id()).get(at))).toList());
    model.addAttribute("monthChoices", monthChoices(first, now));
    model.addAttribute("unitChoices", unitChoices(units));
    model.addAttribute("indicators", Arrays.stream(Indicator.values()).filter(what -> !what.outreach() && !what.duty() && !what.work()).toList());
    model.addAttribute("outreach", Arrays.stream(Indicator.values()).filter(Indicator::outreach).toList());
    model.addAttribute("duty", Arrays.stream(Indicator.values()).filter(Indicator::duty).toList());
    List<Indicator> work = Arrays.stream(Indicator.values()).filter(Indicator::work).toList();
    model.addAttribute("work", work);
    model.addAttribute("done", chosen == null ? everywhere(work, month, by) : row.get(at));
    model.addAttribute("doneBefore", chosen == null ? everywhere(work, month.minusMonths(1), by) : row.get(at - 1));
    return "statistics/board";
  }

  /** Services and mediations happen in centres, committees and halls alike. */
  private MonthFigures everywhere(List<Indicator> work, YearMonth month, Actor by) {
    return figures.everywhere(Set.copyOf(work), month, by).values().stream().reduce(MonthFigures.none(month), MonthFigures::plus);
  }

  @GetMapping("/files")
  String files(
      @RequestParam Indicator what, @ModelAttribute("search") BoardForm search,
      @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    YearMonth month = search.monthWithin(now().minusMonths(MONTHS), now());
    if (what.work()) return work(what, search, month, mark(after), by, model);
    Slice<CountedFile> found = figures.files(what, search.unit(), month, mark(after), by);
    Map<UUID, String> names = new LinkedHashMap<>();
    units(by).forEach(unit -> names.put(unit.id(), unit.name()));
    model.addAttribute("what", what);
    model.addAttribute("month", month);
    model.addAttribute("rows", found.rows());
    model.addAttribute("names", names);
    model.addAttribute("unit", search.unit() == null ? null : names.get(search.unit()));
    model.addAttribute("back", address("/desk/statistics", search, month).encode().build().toUriString());
    model.addAttribute(
        "more",
        found.next() == null ? null
            : address("/desk/statistics/files", search, month).queryParam("what", what).queryParam("after", found.next()).encode().build().toUriString());
    return "statistics/files";
  }

  private String work(Indicator what, BoardForm search, YearMonth month, @Nullable String after, Actor by, Model model) {
    Slice<CountedWork> found = figures.work(what, search.unit(), month, after, by);
    Map<UUID, OrganisationView> units = network.organisations(found.rows().stream().map(CountedWork::organisation).collect(Collectors.toSet()));
    OrganisationView unit = search.unit() == null ? null : network.organisation(search.unit());
    model.addAttribute("what", what);
    model.addAttribute("month", month);
    model.addAttribute("rows", found.rows());
    model.addAttribute("units", units);
    model.addAttribute("unit", unit == null ? null : unit.name());
    model.addAttribute("back", "/desk/statistics/areas?what=" + what + "&month=" + month + (unit == null ? "" : "&area=" + unit.region()));
    model.addAttribute(
        "more",
        found.next() == null ? null
            : address("/desk/statistics/files", search, month).queryParam("what", what).queryParam("after", found.next()).encode().build().toUriString());
    return "statistics/work";
  }

  /** A mark that was tampered with begins at the beginning. */
  private static @Nullable String mark(@Nullable String after) {
    return after != null && after.matches("\\d{1,15}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? after : null;
  }

  private static UriComponentsBuilder address(String path, BoardForm search, YearMonth month) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(path).queryParam("month", month);
    if (search.unit() != null) url.queryParam("organisation", search.unit());
    return url;
  }

  private YearMonth now() {
    return YearMonth.now(clock);
  }

  private List<OrganisationView> units(Actor by) {
    return network.centres(by.city()).stream().filter(unit -> by.sees(by.city(), unit.id())).toList();
  }

  private static Set<UUID> ids(List<OrganisationView> units) {
    Set<UUID> ids = new LinkedHashSet<>();
    units.forEach(unit -> ids.add(unit.id()));
    return ids;
  }

  private static List<MonthFigures> together(Map<UUID, List<MonthFigures>> counted, YearMonth first) {
    List<MonthFigures> sums = new ArrayList<>();
    for (int i = 0; i <= MONTHS; i++) {
      MonthFigures sum = MonthFigures.none(first.plusMonths(i));
      for (List<MonthFigures> unit : counted.values()) sum = sum.plus(unit.get(i));
      sums.add(sum);
    }
    return sums;
  }

  private List<Choice> monthChoices(YearMonth first, YearMonth last) {
    List<Choice> choices = new ArrayList<>();
    for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(1))
      choices.add(Choice.of(month.toString(), text("statistics.month", String.valueOf(month.getYear()), month.getMonthValue())));
    return choices;
  }

  private List<Choice> unitChoices(List<OrganisationView> units) {
    List<Choice> choices = new ArrayList<>();
    if (units.size() > 1) choices.add(Choice.of("", text("statistics.all-units")));
    units.forEach(unit -> choices.add(Choice.of(unit.id().toString(), unit.name())));
    return choices;
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
