package org.nuanyang.duty.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.SheetView;
import org.springframework.stereotype.Component;

/** A shift sheet as a paper to sign, and a month as a table file. */
@Component
class SheetPaper {

  /** Excel reads UTF-8 only with this mark in front. */
  private static final char MARK = '\uFEFF';

  private final DutyChoices choices;

  SheetPaper(DutyChoices choices) {
    this.choices = choices;
  }

  PaperSheet of(SheetView sheet) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(choices.say("duty.sheets.title")));
    blocks.add(new Block.Subtitle(choices.say("duty.sheet.subtitle", sheet.centreName(), sheet.month().toString(), sheet.lawyerName())));
    List<List<String>> rows = sheet.lines().stream()
        .map(line -> List.of(line.day().toString(), kind(line), line.station(), when(line), line.days().toPlainString(), String.valueOf(line.persons()), note(line)))
        .toList();
    blocks.add(
        new Block.Table(
            List.of(column("duty.visit.day", 3), column("duty.sheet.kind", 3), column("duty.col.station", 5), column("duty.col.when", 3), column("duty.sheet.days", 2),
                column("duty.sheet.persons", 2), column("duty.sheet.note", 4)),
            rows));
    blocks.add(new Block.Paragraph(choices.say("duty.sheet.sum", sheet.days().toPlainString(), sheet.persons())));
    blocks.add(new Block.Signatures(List.of(new Block.Signature(choices.say("duty.lawyer")), new Block.Signature(choices.say("duty.sheet.checker"), sheet.checker()),
        new Block.Signature(choices.say("duty.sheet.confirmer"), sheet.confirmer())), null));
    return new PaperSheet(choices.say("duty.sheets.title"), blocks, false);
  }

  private Block.Column column(String key, int weight) {
    return new Block.Column(choices.say(key), weight);
  }

  private String kind(SheetView.Line line) {
    return choices.say("duty.sheet.kind." + line.kind());
  }

  /** A session has a name, the hours of a plea speak for themselves. */
  private String when(SheetView.Line line) {
    return line.kind().equals("DUTY") ? choices.say(Session.valueOf(line.when()).messageKey()) : line.when();
  }

  private String note(SheetView.Line line) {
    return line.note().isEmpty() ? "" : choices.say("duty.sheet.note." + line.note());
  }

  String csv(List<SheetView> sheets) {
    StringBuilder csv = new StringBuilder().append(MARK);
    csv.append(String.join(",", choices.say("duty.lawyer"), choices.say("duty.sheet.centre"), choices.say("duty.sheet.days"), choices.say("duty.sheet.persons"),
        choices.say("duty.sheet.checker"), choices.say("duty.sheet.confirmer"))).append("\r\n");
    for (SheetView sheet : sheets)
      csv.append(String.join(",", cell(sheet.lawyerName()), cell(sheet.centreName()), sheet.days().toPlainString(), String.valueOf(sheet.persons()), cell(sheet.checker()), cell(sheet.confirmer()))).append("\r\n");
    return csv.toString();
  }

  /** Quoted, and harmless where a spreadsheet would take it for a formula. */
  private static String cell(String text) {
    String safe = text.matches("^[=+\\-@].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
