package org.nuanyang.groups.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.groups.SignedHow;
import org.nuanyang.shared.Refusal;

/** One person's line on the roster of a group. Its verbs are those of the office. */
final class Member {

  final UUID id;
  int version;
  final UUID group;
  /** The participant of the matter: name, number, phone and home are kept there. */
  final UUID person;
  final int position;
  final String name;
  PersonStanding standing;
  String whyGone = "";
  @Nullable BigDecimal claimed;
  PersonFacts facts = PersonFacts.COMMON;
  PersonResult result = PersonResult.UNCLEAR;
  String reason = "";
  /** Ground of a no; null unless the result is one. */
  @Nullable String refusal;
  /** Who found otherwise than the rules propose. */
  @Nullable String foundBy;
  /** Codes of the papers that are there. */
  Set<String> papers = new LinkedHashSet<>();
  /** Names of those that are not. */
  List<String> lacking = List.of();
  @Nullable Instant signedAt;
  @Nullable SignedHow signedHow;
  /** Signed from another phone than the roster knows; the window compares. */
  boolean phoneDiffers;
  boolean representative;

  Member(UUID id, UUID group, UUID person, int position, String name, PersonStanding standing) {
    this.id = id;
    this.group = group;
    this.person = person;
    this.position = position;
    this.name = name;
    this.standing = standing;
  }

  void moveTo(PersonStanding target, String why) {
    if (!standing.next().contains(target)) throw new Refusal("groups.person.not-now");
    standing = target;
    whyGone = why;
    if (target.gone()) representative = false;
  }

  /** The rules' proposal; what a reviewer found stands against it. */
  void judged(Judging.Judgement now) {
    lacking = now.lacking();
    if (foundBy != null) return;
    result = now.result();
    reason = now.reason();
    refusal = now.refusal();
  }

  void found(PersonResult what, String why, @Nullable String ground, String who) {
    result = what;
    reason = why;
    refusal = ground;
    foundBy = who;
  }

  /** Signed once; a second signature changes nothing. */
  void sign(Instant at, SignedHow how, boolean fromOtherPhone) {
    if (signedAt != null) return;
    signedAt = at;
    signedHow = how;
    phoneDiffers = fromOtherPhone;
  }

  /** What another line of the same person holds: nobody is asked or signs twice. */
  void carryOver(Member from) {
    claimed = from.claimed;
    facts = from.facts;
    result = from.result;
    reason = from.reason;
    refusal = from.refusal;
    foundBy = from.foundBy;
    papers = from.papers;
    lacking = from.lacking;
    signedAt = from.signedAt;
    signedHow = from.signedHow;
    phoneDiffers = from.phoneDiffers;
  }

  boolean there() {
    return standing == PersonStanding.ON_ROSTER;
  }
}
