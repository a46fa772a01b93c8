package org.nuanyang.criminal.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.criminal.ReconciliationLine;
import org.nuanyang.criminal.ReconciliationLine.Kind;
import org.nuanyang.criminal.ReconciliationView;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.springframework.stereotype.Component;

/** The sheet of a month's comparison, to be signed by both sides. */
@Component
class MonthSheet {

  private final NoticeChoices words;

  MonthSheet(NoticeChoices words) {
    this.words = words;
  }

  PaperSheet of(ReconciliationView month) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(words.say("criminal.month.sheet")));
    blocks.add(new Block.Subtitle(words.say("criminal.month.sheet.of", month.organName(), month.month().toString())));
    List<Block.Fact> facts = new ArrayList<>();
    for (Kind kind : Kind.values()) facts.add(new Block.Fact(words.say(kind.messageKey()), String.valueOf(month.count(kind))));
    blocks.add(new Block.Facts(facts));
    if (!month.differences().isEmpty()) {
      blocks.add(new Block.Heading(words.say("criminal.month.differences")));
      blocks.add(
          Block.Table.of(
              List.of("criminal.month.kind", "criminal.person", "criminal.caseNumber", "criminal.stage", "criminal.month.what", "criminal.month.reason").stream()
                  .map(words::say).toList(),
              month.differences().stream().map(this::row).toList()));
    }
    if (!month.issues().isEmpty()) {
      blocks.add(new Block.Heading(words.say("criminal.month.issues")));
      blocks.add(new Block.Numbered(month.issues().stream().map(issue -> words.say("criminal.month.side." + issue.side()) + issue.text()).toList()));
    }
    if (!month.minutes().isEmpty()) {
      blocks.add(new Block.Heading(words.say("criminal.month.minutes")));
      blocks.add(new Block.Paragraph(month.minutes()));
    }
    blocks.add(Block.Signatures.of(month.organName(), month.centreName()));
    return new PaperSheet(words.say("criminal.month.sheet"), blocks, false);
  }

  private List<String> row(ReconciliationLine line) {
    String what = String.join(" ", line.differs().stream().map(words::say).toList());
    String reason = line.reason() == null ? "" : words.say(line.reason().messageKey()) + (line.note().isEmpty() ? "" : " " + line.note());
    return List.of(
        words.say(line.kind().messageKey()), line.person(), line.caseNumber(), words.say(line.stage().messageKey()), what, reason);
  }
}
