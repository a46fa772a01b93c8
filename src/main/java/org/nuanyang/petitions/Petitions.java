package org.nuanyang.petitions;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door for legal help with petitions. */
public interface Petitions {

  /** Takes one in, or notes that somebody has come again with the same; the same key counts once. */
  PetitionId bring(BringPetition command);

  /** Somebody came again, wrote again, called again. */
  void visit(PetitionId id, int seen, PetitionSource source, String words, Actor by);

  /** What the rules need to name a door: the topic, the answers to its questions, the day that counts. */
  void classify(PetitionId id, int seen, String topic, Map<String, String> answers, @Nullable LocalDate since, Actor by);

  /** A lawyer takes it and says that no interest of theirs is touched (信访工作条例 第二十八条第三款). */
  void take(PetitionId id, int seen, boolean noInterest, Actor by);

  /** The lawyer decides which door it is; the letter is printed, the person told. Once more replaces the letter, the earlier one stays on record. */
  void route(RoutePetition command);

  void escort(RecordEscort command);

  /** What came of it; refused there, it is the lawyer's again. */
  void result(PetitionId id, int seen, DoorResult result, String words, Actor by);

  void withdraw(PetitionId id, int seen, String why, Actor by);

  /** Everything, for the window that received it and its lawyer; a look is written down. */
  PetitionView view(PetitionId id, Actor by);

  /** Without a person looking, for modules that carry it on and for the person's own receipt. */
  PetitionView facts(PetitionId id);

  Slice<PetitionRow> list(PetitionList which, @Nullable String after, Actor by);
}
