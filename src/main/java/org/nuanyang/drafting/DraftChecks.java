package org.nuanyang.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** Lawyers go over drafts people ask them to: every hand laid on one is kept beside what it said before. */
public interface DraftChecks {

  /** Those of the actor's city nobody has taken, oldest first; a lawyer's own stand before them on the first page. */
  Slice<DraftRow> waiting(@Nullable String after, Actor by);

  /** Takes one; from then on its text is open to this lawyer. */
  void take(DraftId id, Actor by);

  /** The draft for whoever has taken it; the look is written to the audit trail. */
  DraftView open(DraftId id, Actor by);

  /** The paper as the answers make it, before corrections. */
  org.nuanyang.documents.PaperSheet uncorrected(DraftId id, Actor by);

  List<Correction> corrections(DraftId id);

  /** Puts pieces of the text differently. @param version the lawyer saw */
  void correct(DraftId id, int version, List<Correction> corrections, Actor by);

  /** Gives it back; the person finds it under the same code. */
  void giveBack(DraftId id, int version, String note, Actor by);

  /** From the moment it was last handed over, oldest first; empty when it never was. */
  List<DraftRevision> revisions(DraftId id);
}
