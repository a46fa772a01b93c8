package org.nuanyang.counsel.internal;

import java.util.Optional;
import java.util.Set;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Wording;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.language.AskModel;
import org.nuanyang.language.LanguageModels;
import org.nuanyang.language.Written;
import org.springframework.stereotype.Component;

/**
 * The one place where a language model may speak: it puts into plainer words what was found and checked. Where danger
 * was heard, where the counsel is unsure, and while no law was imported, none is asked. Whatever goes wrong, the
 * answer stands as it was found.
 */
@Component
class Phrasing {

  private static final String PROMPT = "counsel-answer";

  private final LanguageModels models;
  private final CitationGate gate;

  Phrasing(LanguageModels models, CitationGate gate) {
    this.models = models;
    this.gate = gate;
  }

  /** @param told the question, with the one before when it leans on it */
  Answer phrase(String told, Answer found, Hearing hearing) {
    if (!models.present() || !found.safety().isEmpty() || found.handsOver()) return found;
    Material material = Material.of(found);
    if (!material.isChecked()) return found;
    Draft draft = new Draft(material, told, gate, hearing);
    Optional<Written> written = models.write(new AskModel(PROMPT, material.passages(), told, Set.of()), draft);
    return written
        .flatMap(by -> draft.whole().map(words -> found.worded(words, new Wording(by.prompt(), by.endpoint(), by.model()))))
        .orElse(found);
  }
}
