package org.nuanyang.retrieval;

import java.util.List;
import java.util.Optional;
import org.nuanyang.identity.Actor;

/** Learns from what lawyers have reviewed: at somebody's command, in versions, and never for good. */
public interface Learning {

  /** Fewer questions than this teach nothing that can be measured. */
  int FEWEST = 20;

  /** Keeps reviewed consultations; the same question again takes the newer articles. Returns how many. */
  int keep(List<ReviewedConsultation> reviewed, Actor by);

  int reviewed();

  /** Learns a new version from all that is kept and uses it. Refuses below {@link #FEWEST} questions. */
  LearnedVersion learn(Actor by);

  /** The same, done in the background; {@link #order()} tells how far it is. One order is open at a time: a second one is the first. */
  void order(Actor by);

  /** The newest order to learn. */
  Optional<LessonOrder> order();

  /** Newest first. */
  List<LearnedVersion> versions();

  /** Uses this version from now on. */
  void use(int number, Actor by);

  /** Uses none: the guides alone teach. */
  void switchOff(Actor by);
}
