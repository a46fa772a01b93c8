package org.nuanyang.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessment.Finding;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.knowledge.Sourced;
import org.springframework.stereotype.Component;

/** An assessment as a paper to take along. */
@Component
class RiskReport {

  private final RiskWords words;

  RiskReport(RiskWords words) {
    this.words = words;
  }

  PaperSheet of(Assessment assessment) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(words.say("assessment.report.title")));
    blocks.add(new Block.Subtitle(assessment.title() + " · " + words.day(assessment.day())));
    blocks.add(new Block.Note(words.say("assessment.notice")));
    blocks.add(new Block.Heading(words.say("assessment.report.facts")));
    if (assessment.facts().isEmpty()) blocks.add(new Block.Paragraph(words.say("assessment.report.no-facts")));
    else blocks.add(new Block.Facts(assessment.facts().stream().map(stated -> new Block.Fact(stated.fact().question(), stated.words())).toList()));
    for (Assessment.Viewed viewed : assessment.views()) side(viewed, blocks);
    missing(assessment, blocks);
    ways(assessment, blocks);
    return new PaperSheet(words.say("assessment.report.title"), blocks, true);
  }

  private void side(Assessment.Viewed viewed, List<Block> blocks) {
    blocks.add(new Block.Heading(words.say("assessment.report.side", words.say(viewed.view().messageKey()), words.say(viewed.grade().messageKey()))));
    if (viewed.findings().isEmpty()) blocks.add(new Block.Paragraph(words.say(viewed.open() ? "assessment.none-yet" : "assessment.none")));
    for (Finding finding : viewed.findings()) {
      blocks.add(new Block.Paragraph(said(finding.says()) + (finding.means() == null ? "" : said(finding.means()))));
      if (!finding.todo().isEmpty()) blocks.add(new Block.Bullets(finding.todo().stream().map(RiskReport::said).toList()));
    }
  }

  private void missing(Assessment assessment, List<Block> blocks) {
    if (assessment.missing().isEmpty()) return;
    blocks.add(new Block.Heading(words.say("assessment.missing")));
    for (Assessment.MissingFact fact : assessment.missing()) {
      blocks.add(new Block.Heading(fact.fact().question(), 2));
      blocks.add(new Block.Bullets(fact.turns().stream().map(this::turn).toList()));
    }
  }

  private String turn(Assessment.Turn turn) {
    List<String> changes = turn.changes().stream()
        .map(change -> words.say("assessment.report.change", words.say(change.view().messageKey()), words.say(change.from().messageKey()), words.say(change.to().messageKey())))
        .toList();
    return words.say("assessment.report.turn", words.of(turn), String.join("；", changes));
  }

  private void ways(Assessment assessment, List<Block> blocks) {
    if (assessment.ways().isEmpty()) return;
    blocks.add(new Block.Heading(words.say("assessment.ways")));
    List<List<String>> rows = assessment.ways().stream().map(way -> List.of(way.title(), said(way.who()), said(way.cost()), said(way.time()))).toList();
    blocks.add(new Block.Table(
        List.of(
            new Block.Column(words.say("assessment.way"), 2), new Block.Column(words.say("assessment.way.who"), 4),
            new Block.Column(words.say("assessment.way.cost"), 3), new Block.Column(words.say("assessment.way.time"), 4)),
        rows));
  }

  /** The sentence with its articles in round brackets behind it. */
  static String said(Sourced said) {
    if (said.sources().isEmpty()) return said.words();
    return said.words() + "（" + String.join("、", said.sources().stream().distinct().map(Object::toString).toList()) + "）";
  }
}
