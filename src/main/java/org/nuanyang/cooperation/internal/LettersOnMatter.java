package org.nuanyang.cooperation.internal;

import java.util.List;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.stereotype.Component;

/** The letters of a matter, on its page. */
@Component
class LettersOnMatter implements ServicesOnMatter {

  private final LettersOnFile letters;
  private final LetterPapers words;

  LettersOnMatter(LettersOnFile letters, LetterPapers words) {
    this.letters = letters;
    this.words = words;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return letters.findByMatterOrderById(matter.value()).stream()
        .filter(letter -> by.sees(letter.city, letter.organisation))
        .map(
            letter ->
                new ServiceLink(
                    words.text("cooperation.service", words.text(letter.kind.messageKey())), words.text(letter.state.messageKey()),
                    letter.state == LetterState.WRITTEN ? "warn" : letter.state.tone(), "/desk/cooperation/" + letter.id, letter.at, letter.id))
        .toList();
  }

  /** A letter opens the matter to nobody who could not see it before. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }
}
