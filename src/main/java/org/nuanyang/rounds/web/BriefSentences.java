package org.nuanyang.rounds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Access;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.rounds.BriefView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes sentences of counted facts, the same on the page and on paper. */
@Component
class BriefSentences {

  private final MessageSource messages;
  private final Access access;

  BriefSentences(MessageSource messages, Access access) {
    this.messages = messages;
    this.access = access;
  }

  /** @param url null where the reader has no way in @param left whether the head left it out */
  record Line(String mark, String sentence, @Nullable String url, boolean alarming, boolean left) {}

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  String sentence(BriefFact fact) {
    List<Object> words = new ArrayList<>();
    words.add(fact.name());
    fact.numbers().forEach(number -> words.add(String.valueOf(number)));
    return say("rounds.fact." + fact.key(), words.toArray());
  }

  List<Line> lines(BriefView brief, Actor by) {
    return brief.facts().stream()
        .map(fact -> new Line(fact.mark(), sentence(fact), open(fact, by) ? fact.url() : null, fact.alarming(), brief.left().contains(fact.mark())))
        .toList();
  }

  private boolean open(BriefFact fact, Actor by) {
    int query = fact.url().indexOf('?');
    return access.allows(by, "GET", query < 0 ? fact.url() : fact.url().substring(0, query));
  }

  String title(BriefView brief) {
    return say(
        "rounds.brief.of", String.valueOf(brief.monday().getYear()), String.valueOf(brief.monday().getMonthValue()), String.valueOf(brief.monday().getDayOfMonth()),
        String.valueOf(brief.sunday().getMonthValue()), String.valueOf(brief.sunday().getDayOfMonth()));
  }

  PaperSheet sheet(BriefView brief) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(say("rounds.brief.title")));
    blocks.add(new Block.Subtitle(title(brief)));
    for (boolean alarming : new boolean[] {true, false}) {
      List<String> said = brief.shown(alarming).stream().map(this::sentence).toList();
      blocks.add(new Block.Heading(say("rounds.brief.part." + alarming)));
      blocks.add(said.isEmpty() ? new Block.Paragraph(say("rounds.brief.quiet")) : new Block.Numbered(said));
    }
    if (!brief.remark().isEmpty()) {
      blocks.add(new Block.Heading(say("rounds.brief.remark")));
      blocks.add(new Block.Paragraph(brief.remark()));
    }
    blocks.add(new Block.Paragraph(say("rounds.brief.method"), Block.Paragraph.Kind.FLUSH));
    return new PaperSheet(say("rounds.brief.title"), blocks, false);
  }
}
