package org.nuanyang.mediation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/** The front door of mediation: a dispute comes in, is accepted, mediated and ended. */
public interface Mediations {

  /** Registers a dispute; whoever asks has consented by asking. */
  MediationId apply(ApplyForMediation order);

  /** What a party answered. The first clear no ends it (人民调解法 第十七条): open mediations are rejected or ended. */
  void consent(MediationId id, int seen, UUID party, Consent answer, ConsentWay how, Actor by);

  /** A minor's or incapable party's guardian, and the language a party needs an interpreter for. */
  void attend(MediationId id, int seen, UUID party, String guardian, String language, Actor by);

  /** What was found about violence and about other bodies that have the dispute; the parties were asked alone. */
  void screen(MediationId id, int seen, Violence violence, boolean freely, boolean elsewhere, Actor by);

  /** Who could mediate it, with what stands against each; the one a party wished for first. */
  List<Candidate> candidates(MediationId id, Actor by);

  /** A party wants, or does not want, this mediator. */
  void wish(MediationId id, int seen, UUID mediator, boolean against, Actor by);

  /**
   * Accepts it and names who mediates, the first in the lead.
   *
   * @throws org.nuanyang.shared.Refusal when the rules forbid it; the sentence names the reason and its article
   */
  void accept(MediationId id, int seen, List<UUID> mediators, Actor by);

  /** @param ground id of a reason of {@link #unsuitable()}, or {@code OTHER} */
  void reject(MediationId id, int seen, String ground, String words, Actor by);

  /** Other mediators from now on. */
  void replace(MediationId id, int seen, List<UUID> mediators, Actor by);

  /** A relative, neighbour or expert is asked along; all parties agreed (人民调解法 第二十条). */
  void invite(MediationId id, int seen, String name, String relation, Actor by);

  /** It might come to blows, or to a crime: what was done, and whether the police were told (第二十五条). */
  void warn(MediationId id, int seen, String measures, boolean policeTold, Actor by);

  /** Ends it without an agreement; the parties are told the next doors, legal aid among them. */
  void end(MediationId id, int seen, Ending why, String words, Actor by);

  void archive(MediationId id, int seen, Actor by);

  /** The whole file to be printed and laid up (人民调解卷宗): cover, list of papers, request, records, agreement, what became of it. */
  PaperSheet dossier(MediationId id, Actor by);

  /** The whole file; the look is written to the audit trail. */
  MediationView view(MediationId id, Actor by);

  /** What waits in a queue of the actor's committee, or is the actor's own; the most pressing first. */
  Slice<MediationRow> list(QueueOf which, @Nullable String after, Actor by);

  /** How many wait in each queue, at most 1000. */
  List<Integer> counts(Actor by);

  /** The mediations of a matter, oldest first. */
  List<MediationRow> of(MatterId matter);

  /** Reasons why a matter cannot be mediated, as in force today. */
  List<Unsuitable> unsuitable();

  /** @param against why not, each in one sentence; empty when nothing is known */
  record Candidate(UUID id, String name, Set<String> languages, int open, boolean wished, List<String> against) {}

  /** @param door where to go instead */
  record Unsuitable(String id, String says, String law, String article, String door) {}
}
