package org.nuanyang.patrol.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.MonthFigures;
import org.nuanyang.patrol.MonthReport;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.SmallNumbers;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** A month's report in words and tables, the same on the screen and on paper. */
@Component
class MonthPaper {

  private static final int MOST_VILLAGES = 20;

  private final PatrolWords words;

  MonthPaper(PatrolWords words) {
    this.words = words;
  }

  /** @param head the column heads; the first column names, the others count */
  record Part(String title, List<String> head, List<List<String>> rows) {}

  String title(MonthReport report, String city) {
    String[] place = report.place().split(" ", 2);
    String name = report.place().isEmpty() ? PatrolWords.county(city) : PatrolWords.county(place[0]) + (place.length == 2 ? place[1] : "");
    return words.say("patrol.month.of", name, String.valueOf(report.month().getYear()), report.month().getMonthValue());
  }

  List<Part> tables(MonthReport report) {
    MonthFigures now = report.figures(), before = report.before();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            words.say("patrol.month.all"), List.of(words.say("patrol.month.what"), words.say("patrol.month.now"), words.say("patrol.month.before"), words.say("patrol.month.change")),
            List.of(
                line("reported", now.reported(), before.reported(), report.least()), high(now, before, report.least()),
                line("closed", now.closed(), before.closed(), report.least()), line("pleased", now.pleased(), before.pleased(), report.least()),
                line("live", now.live(), before.live(), report.least()), line("overdue", now.overdue(), before.overdue(), report.least()))));
    parts.add(part("kinds", now.kinds(), before.kinds(), DisputeKind.values(), DisputeKind::messageKey, report.least()));
    parts.add(part("risks", now.risks(), before.risks(), RiskLevel.values(), RiskLevel::messageKey, report.least()));
    parts.add(part("results", now.results(), before.results(), DisputeResult.values(), DisputeResult::messageKey, report.least()));
    parts.add(part("sources", now.sources(), before.sources(), CardSource.values(), CardSource::messageKey, report.least()));
    parts.add(villages(report));
    return parts;
  }

  private List<String> line(String key, int now, int before, int least) {
    return line(key, SmallNumbers.told(now, least), SmallNumbers.told(before, least), least);
  }

  /** One number twice on one paper: what the breakdown hides is hidden here too. */
  private List<String> high(MonthFigures now, MonthFigures before, int least) {
    return line("high", high(now.risks(), least), high(before.risks(), least), least);
  }

  private static OptionalInt high(Map<String, Integer> risks, int least) {
    return SmallNumbers.of(ordered(risks, RiskLevel.values()), least).get(RiskLevel.HIGH.ordinal()).number();
  }

  /** A change would give away the number that is not told. */
  private List<String> line(String key, OptionalInt told, OptionalInt earlier, int least) {
    int more = told.orElse(0) - earlier.orElse(0);
    String change = more == 0 ? words.say("patrol.month.even") : (more > 0 ? "+" : "−") + Math.abs(more);
    return List.of(words.say("patrol.month." + key), number(told, least), number(earlier, least), told.isPresent() && earlier.isPresent() ? change : "—");
  }

  private <E extends Enum<E>> Part part(String title, Map<String, Integer> now, Map<String, Integer> before, E[] order, Function<E, String> key, int least) {
    List<SmallNumbers.Told> told = SmallNumbers.of(ordered(now, order), least), earlier = SmallNumbers.of(ordered(before, order), least);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < order.length; i++) rows.add(List.of(words.say(key.apply(order[i])), number(told.get(i).number(), least), number(earlier.get(i).number(), least)));
    return new Part(words.say("patrol.month." + title), List.of(words.say("patrol.month.what"), words.say("patrol.month.now"), words.say("patrol.month.before")), rows);
  }

  private static <E extends Enum<E>> Map<String, Integer> ordered(Map<String, Integer> numbers, E[] order) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (E one : order) all.put(one.name(), numbers.getOrDefault(one.name(), 0));
    return all;
  }

  private Part villages(MonthReport report) {
    SmallNumbers.Places places = SmallNumbers.places(report.figures().villages(), report.least(), MOST_VILLAGES);
    List<List<String>> rows = new ArrayList<>();
    for (SmallNumbers.Told one : places.told()) rows.add(List.of(one.key(), number(one.number(), report.least())));
    if (places.rest() > 0) rows.add(List.of(words.say("patrol.month.rest", places.rest()), number(places.number(), report.least())));
    return new Part(words.say("patrol.month.villages"), List.of(words.say("patrol.village"), words.say("patrol.month.now")), rows);
  }

  private String number(OptionalInt number, int least) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : words.say("patrol.map.few", least);
  }

  PaperSheet sheet(MonthReport report, String city) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title(report, city)));
    blocks.add(new Block.Subtitle(words.say(report.edition() == 0 ? "patrol.month.draft" : "patrol.month.edition", report.edition())));
    for (Part part : tables(report)) {
      blocks.add(new Block.Heading(part.title()));
      if (part.rows().isEmpty()) blocks.add(new Block.Paragraph(words.say("patrol.month.none")));
      else blocks.add(table(part));
    }
    blocks.add(new Block.Note(words.say(report.whole() ? "patrol.month.scope.city" : "patrol.month.scope.unit")));
    blocks.add(new Block.Note(words.say("patrol.month.note", report.least())));
    String signer = report.signedBy() == null ? "" : report.signedBy();
    blocks.add(new Block.Signatures(List.of(new Block.Signature(words.say("patrol.month.signer"), signer)), report.signedAt() == null ? null : day(LocalDate.ofInstant(report.signedAt(), CityClock.ZONE))));
    return new PaperSheet(title(report, city), blocks, false);
  }

  private static Block table(Part part) {
    List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(part.head().getFirst(), 3)));
    for (String title : part.head().subList(1, part.head().size())) columns.add(new Block.Column(title, 1, Block.Paragraph.Kind.RIGHT));
    return new Block.Table(columns, part.rows());
  }

  private String day(LocalDate day) {
    return words.say("patrol.month.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }
}
