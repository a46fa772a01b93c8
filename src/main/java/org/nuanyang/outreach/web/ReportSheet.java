package org.nuanyang.outreach.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.outreach.CheckupReport;
import org.nuanyang.outreach.CheckupReport.Change;
import org.nuanyang.outreach.CheckupReport.Finding;
import org.nuanyang.outreach.CheckupReport.Side;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Questionnaire.Item;
import org.nuanyang.outreach.RiskGrade;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report of a check-up as a paper. */
@Component
class ReportSheet {

  private final MessageSource messages;
  private final Clock clock;

  ReportSheet(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  PaperSheet of(CheckupView checkup, CheckupReport report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(say("outreach.report.title")));
    if (!checkup.firm().isEmpty()) blocks.add(new Block.Subtitle(checkup.firm()));
    blocks.add(new Block.Facts(facts(checkup, report)));
    blocks.add(new Block.Paragraph(say(checkup.opinion().isEmpty() ? "outreach.notice" : "outreach.notice.advised")));
    sides(report, blocks);
    for (RiskGrade grade : RiskGrade.values()) risks(grade, report.of(grade), blocks);
    workers(report, blocks);
    Change change = report.change();
    if (change != null) change(change, blocks);
    if (!checkup.opinion().isEmpty()) {
      blocks.add(new Block.Heading(say("outreach.opinion")));
      blocks.add(new Block.Paragraph(checkup.opinion()));
      blocks.add(new Block.Paragraph(say("outreach.opinion.by", String.valueOf(checkup.lawyer())), Block.Paragraph.Kind.RIGHT));
    }
    blocks.add(new Block.Note(say("outreach.weighing")));
    return new PaperSheet(say("outreach.report.title"), blocks, checkup.opinion().isEmpty());
  }

  private List<Block.Fact> facts(CheckupView checkup, CheckupReport report) {
    List<Block.Fact> facts = new ArrayList<>();
    if (!checkup.anonymous()) facts.add(new Block.Fact(say("outreach.start.code"), checkup.creditCode()));
    facts.add(new Block.Fact(say("outreach.start.headcount"), say("outreach.headcount." + checkup.headcount())));
    facts.add(new Block.Fact(say("outreach.report.on"), day(LocalDate.ofInstant(checkup.finishedAt() == null ? clock.instant() : checkup.finishedAt(), clock.getZone()))));
    if (checkup.visitedOn() != null) facts.add(new Block.Fact(say("outreach.visit"), day(checkup.visitedOn())));
    if (report.unanswered() > 0) facts.add(new Block.Fact(say("outreach.report.open"), say("outreach.report.open.count", report.unanswered())));
    return facts;
  }

  private void sides(CheckupReport report, List<Block> blocks) {
    blocks.add(new Block.Heading(say("outreach.report.sides")));
    List<List<String>> rows = report.sides().stream().map(this::side).toList();
    blocks.add(new Block.Table(
        List.of(
            new Block.Column(say("outreach.col.side"), 5), new Block.Column(say("outreach.col.counted"), 2, Block.Paragraph.Kind.RIGHT),
            new Block.Column(say("outreach.grade.SERIOUS"), 2, Block.Paragraph.Kind.RIGHT), new Block.Column(say("outreach.col.worries"), 2, Block.Paragraph.Kind.RIGHT),
            new Block.Column(say("outreach.col.lost"), 3, Block.Paragraph.Kind.RIGHT)),
        rows));
  }

  private List<String> side(Side side) {
    String lost = side.counted() == 0 ? say("outreach.report.none-counted") : say("outreach.report.lost", side.lost(), side.full());
    return List.of(side.dimension().title(), String.valueOf(side.counted()), String.valueOf(side.serious()), String.valueOf(side.worries()), lost);
  }

  private void risks(RiskGrade grade, List<Finding> found, List<Block> blocks) {
    if (found.isEmpty()) return;
    blocks.add(new Block.Heading(say("outreach.report.grade", say(grade.messageKey()), found.size())));
    for (Finding one : found) {
      blocks.add(new Block.Heading(say("outreach.report.item", one.dimension().title(), one.item().ask()), 2));
      blocks.add(new Block.Paragraph(said(one.item().risk())));
      blocks.add(new Block.Bullets(one.item().remedy().stream().map(ReportSheet::said).toList()));
    }
  }

  private void workers(CheckupReport report, List<Block> blocks) {
    blocks.add(new Block.Heading(say("outreach.workers")));
    if (report.heard() == 0) blocks.add(new Block.Paragraph(say("outreach.workers.few")));
    else if (report.differences().isEmpty()) blocks.add(new Block.Paragraph(say("outreach.workers.agree", report.heard())));
    else {
      blocks.add(new Block.Paragraph(say("outreach.workers.differ", report.heard())));
      blocks.add(new Block.Bullets(report.differences().stream().map(one -> say("outreach.workers.one", one.question().ask(), say(one.voice().messageKey()))).toList()));
    }
  }

  private void change(Change change, List<Block> blocks) {
    blocks.add(new Block.Heading(say("outreach.change")));
    listed("outreach.change.mended", change.mended(), blocks);
    listed("outreach.change.fresh", change.fresh(), blocks);
    listed("outreach.change.still", change.still(), blocks);
  }

  private void listed(String key, List<Item> items, List<Block> blocks) {
    if (items.isEmpty()) return;
    blocks.add(new Block.Paragraph(say(key, items.size()), Block.Paragraph.Kind.FLUSH));
    blocks.add(new Block.Bullets(items.stream().map(Item::ask).toList()));
  }

  /** The sentence with its articles in round brackets behind it. */
  static String said(Sourced said) {
    if (said.sources().isEmpty()) return said.words();
    return said.words() + said.sources().stream().distinct().map(Object::toString).collect(Collectors.joining("、", "（", "）"));
  }

  private String day(LocalDate day) {
    return say("outreach.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
