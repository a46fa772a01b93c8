package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** Assignment to a firm, which names its lawyer (办理法律援助案件程序规定 第二十五条). */
public interface FirmDesk {

  /**
   * A firm as weighed for one case, fewest cases per able lawyer first.
   *
   * @param able how many of its lawyers may take the case
   * @param skilled how many of these know its field
   * @param years their mean years of practice
   * @param had cases of the firm's able lawyers in the last twelve months
   */
  record FirmShare(int place, UUID firm, String name, int able, int skilled, int years, int had, @Nullable String manager) {}

  /** A case that lies with a firm. @param lawyers of the firm who may take it; empty unless opened */
  record Offered(
      AssignmentId assignment, String receiptNumber, String summary, String stage, String aidForm, List<String> recipients,
      List<String> opponents, Instant offeredAt, @Nullable Instant answerBy, boolean opened, List<Candidate> lawyers, int version) {}

  /** A firm with who acts for it. */
  record Firm(UUID firm, String name, int lawyers, int had, @Nullable UUID manager, @Nullable String managerName, List<Member> members) {}

  /** A lawyer of a firm. */
  record Member(UUID lawyer, String name) {}

  List<FirmShare> firms(AssignmentId assignment, Actor by);

  /** Gives the case to a firm; the firm's term to name a lawyer begins. */
  void offer(AssignmentId assignment, UUID firm, int version, Actor by);

  /** The firm a case lies with; empty when it lies with none. */
  Optional<String> offeredTo(AssignmentId assignment, Actor by);

  /**
   * What lies with the firm for which this lawyer acts, the longest waiting first.
   *
   * @param opened the one whose lawyers are weighed now; null for the first
   */
  List<Offered> mine(@Nullable AssignmentId opened, Actor by);

  /** The firm names its lawyer; all guards are asked again. */
  void name(AssignmentId assignment, UUID lawyer, int version, Actor by);

  /** The firms of a city and who acts for each. */
  List<Firm> managers(Actor by);

  /** Whom the office takes as acting for a firm. */
  void appoint(UUID firm, UUID lawyer, Actor by);
}
