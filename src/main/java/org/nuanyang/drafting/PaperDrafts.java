package org.nuanyang.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/** Drafts of guided documents: kept sealed at each page, found again by their code, erased by their person. */
public interface PaperDrafts {

  DraftId begin(BeginPaper command);

  /** @throws org.nuanyang.shared.Missing no such draft, or it was cleared away */
  DraftView open(DraftId id);

  /** The draft behind a code a person typed; blanks, dashes and small letters do not matter. */
  Optional<DraftId> resume(String code);

  /** Keeps one page's answers, or says what is wrong with them. */
  PageKept answer(AnswerPage command);

  /** Takes a row out. @param of how many there were, so that pressing twice takes out one */
  void drop(DraftId id, String screen, int row, int of, Actor by);

  /** The person goes on behind a page asked several times. @return what is wrong; empty when they may */
  List<Fault> passed(DraftId id, String screen);

  /** The paper as it stands, with a lawyer's corrections. */
  PaperSheet sheet(DraftId id);

  /** Takes the finished paper to a matter's file and tells its timeline; the draft stays as long as the matter. */
  void attach(UUID submissionKey, DraftId id, MatterId matter, Actor by);

  /** Erases a draft with everything written on it; what a matter's file got stays there. */
  void erase(DraftId id, Actor by);

  /**
   * Clears away drafts nobody has touched since and no matter holds.
   *
   * @return how many were cleared
   */
  int clearUntouchedSince(Instant moment);

  /** Asks a lawyer to go over it. @param wish what the person wants looked at; may be empty */
  void askForCheck(DraftId id, String wish, Actor by);
}
