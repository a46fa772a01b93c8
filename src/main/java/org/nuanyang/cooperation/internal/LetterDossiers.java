package org.nuanyang.cooperation.internal;

import java.util.UUID;
import org.nuanyang.documents.DossierAccess;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Component;

/** Files and papers of a letter are open to the centre that wrote it or helps. */
@Component
class LetterDossiers implements DossierAccess {

  private final LettersOnFile letters;

  LetterDossiers(LettersOnFile letters) {
    this.letters = letters;
  }

  @Override
  public boolean mayOpen(UUID owner, Actor by) {
    return letters.findById(owner).filter(letter -> by.sees(letter.city, letter.organisation)).isPresent();
  }
}
