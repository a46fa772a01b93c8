package org.nuanyang.statistics.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.sheet.SheetWriter;
import org.nuanyang.statistics.Figures;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.MonthFigures;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a year for the yearly report, with one click: each with its definition, for the whole and for every centre. */
@Controller
class YearPages {

  private final Figures figures;
  private final Network network;
  private final MessageSource messages;
  private final Clock clock;

  YearPages(Figures figures, Network network, MessageSource messages, Clock clock) {
    this.figures = figures;
    this.network = network;
    this.messages = messages;
    this.clock = clock;
  }

  /** Last year's, unless this year's so far are asked for. */
  @GetMapping("/desk/statistics/year.xlsx")
  ResponseEntity<byte[]> year(@RequestParam(defaultValue = "") String year, Actor by) {
    YearMonth now = YearMonth.now(clock);
    int shown = year.equals(String.valueOf(now.getYear())) ? now.getYear() : now.getYear() - 1;
    YearMonth last = shown == now.getYear() ? now : YearMonth.of(shown, 12);
    byte[] sheet = sheet(YearMonth.of(shown, 1), last, by);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(SheetWriter.MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("figures-" + shown + ".xlsx").build().toString())
        .body(sheet);
  }

  private byte[] sheet(YearMonth first, YearMonth last, Actor by) {
    List<OrganisationView> centres = network.centres(by.city()).stream().filter(unit -> by.sees(by.city(), unit.id())).toList();
    Set<UUID> ids = centres.stream().map(OrganisationView::id).collect(Collectors.toSet());
    Map<UUID, List<MonthFigures>> counted = figures.of(ids, first, last, by);
    List<MonthFigures> sums = centres.stream().map(centre -> sum(counted.get(centre.id()), last)).toList();
    MonthFigures ofCentres = sum(sums, last);
    MonthFigures everywhere = work(first, last, by);
    List<String> header = new ArrayList<>(List.of(text("statistics.year.figure"), text("statistics.year.whole")));
    centres.forEach(centre -> header.add(centre.name()));
    header.add(text("statistics.definitions"));
    List<List<String>> rows = new ArrayList<>();
    for (Indicator what : Indicator.values()) {
      List<String> row = new ArrayList<>(List.of(text(what.messageKey()) + (what.money() ? text("statistics.year.yuan") : "")));
      row.add(shown(what, what.work() ? everywhere : ofCentres));
      sums.forEach(sum -> row.add(shown(what, sum)));
      row.add(text("statistics.definition." + what));
      rows.add(row);
    }
    return SheetWriter.list(text("statistics.year.sheet", String.valueOf(last.getYear())), header, rows);
  }

  /** Services and mediations of committees and halls as well. */
  private MonthFigures work(YearMonth first, YearMonth last, Actor by) {
    Set<Indicator> work = Arrays.stream(Indicator.values()).filter(Indicator::work).collect(Collectors.toSet());
    MonthFigures sum = MonthFigures.none(last);
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1))
      for (MonthFigures one : figures.everywhere(work, month, by).values()) sum = sum.plus(one);
    return sum;
  }

  private static MonthFigures sum(List<MonthFigures> parts, YearMonth as) {
    return parts.stream().reduce(MonthFigures.none(as), MonthFigures::plus);
  }

  private String shown(Indicator what, MonthFigures of) {
    return switch (what) {
      case DECISION_DAYS -> of.daysToDecision() == null ? "" : of.daysToDecision().toPlainString();
      case DECIDED_IN_TIME -> of.decidedInTime() == null ? "" : text("statistics.percent", of.decidedInTime());
      case ASSIGNED_IN_TIME -> of.assignedInTime() == null ? "" : text("statistics.percent", of.assignedInTime());
      default -> plain(of.of(what), what.money());
    };
  }

  private static String plain(BigDecimal value, boolean money) {
    return money ? value.setScale(2).toPlainString() : String.valueOf(value.longValue());
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
