package org.nuanyang.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** What people have learnt, and what the city still has to learn. */
public interface TrainingRecords {

  /** The actor's own year. */
  Hours mine(Actor by);

  /** A certificate of one's own, or of somebody of the course one gave. */
  Certificate certificate(UUID id, Actor by);

  /** Anybody checks a certificate by its code; the name is masked. */
  Optional<Certificate> checked(String code);

  /** Lawyers of the pool with this year's hours, by name. */
  Slice<LawyerHours> lawyers(@Nullable String after, Actor by);

  /** The weak points of the last twelve months, the most frequent first. */
  List<Gap> gaps(Actor by);
}
