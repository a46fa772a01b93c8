package org.nuanyang.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Whether both sides can trust who mediates: each mediator states ties to the parties before anybody meets (利益关系声明), and each
 * party says whether they accept the mediator (人民调解法 第二十三条). Why somebody stands aside or is not accepted stays sealed.
 */
public interface Impartiality {

  /** What a mediator is asked today. */
  List<Interest> asked();

  /**
   * What a mediator states; later words replace earlier ones, which are kept. Whoever has an account states it by themselves, for
   * anybody else a colleague enters the signed paper.
   */
  void state(StateInterests order);

  /** What a party said at the window or by telephone. */
  void answer(MediationId id, int seen, PartyAnswer order, Actor by);

  /** Everybody who mediates this, what they stated and what the parties say; without the sealed reasons. */
  List<Standing> standing(MediationId id, Actor by);

  /** Opens the sealed reasons of one mediator; the look is written to the audit trail. @throws org.nuanyang.shared.Forbidden the mediator themselves */
  List<Reason> reasons(MediationId id, UUID mediator, Actor by);

  /** One question. @param tells what parties read of it; null where it is never told @param basis the article it rests on */
  record Interest(String id, String asks, InterestEffect effect, @Nullable String tells, String basis) {}

  /** @param none whether the mediator said that nothing of the list is so @param words more about it; sealed */
  record StateInterests(MediationId id, int seen, UUID mediator, Set<String> interests, boolean none, String words, Actor by) {}

  /** @param objects whether the party wants somebody else @param words why; may be empty, sealed */
  record PartyAnswer(UUID party, UUID mediator, boolean objects, String words, ConsentWay how) {}

  /**
   * How things stand with one mediator.
   *
   * @param mine whether whoever asks is this mediator
   * @param states whether whoever asks may enter the statement: the mediator, or anybody where the mediator has no account
   * @param effect null while nothing was stated
   * @param tells what the parties are told
   * @param sealed whether reasons lie sealed
   */
  record Standing(
      UUID id, String name, boolean mine, boolean states, @Nullable InterestEffect effect, @Nullable Instant statedAt, List<String> tells, List<Answer> answers,
      boolean sealed) {

    /** Nobody can be invited before this is so. */
    public boolean clear() {
      return effect != null && effect != InterestEffect.OUT && answers.stream().noneMatch(one -> Boolean.TRUE.equals(one.objects()));
    }
  }

  /** @param objects null while the party has not said anything */
  record Answer(UUID party, String name, @Nullable Boolean objects) {}

  record Reason(Instant at, String who, List<String> interests, String words) {}
}
