package org.nuanyang.groups;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** What the office does with a group and its persons. */
public interface GroupWork {

  /** From this number on people may be represented (民事诉讼法司法解释 第七十五条, 劳动争议调解仲裁法 第七条). */
  int MANY = 10;

  /** Keeps the people of this application as a group from now on; one person is enough to begin with. Told twice, it is one. */
  GroupId open(ApplicationId application, Actor by);

  /** Takes in somebody who joined by phone, after a look at their papers. */
  void confirm(GroupId id, UUID person, Actor by);

  /** What is known of one person changed; they are judged anew. */
  void note(GroupId id, UUID person, int seen, @Nullable BigDecimal claimed, PersonFacts facts, Set<String> papers, Actor by);

  /** A reviewer finds on one person, with reasons; it stands against the rules' proposal. @param code the ground of a no */
  void find(GroupId id, UUID person, int seen, PersonResult result, @Nullable String code, String reasons, Actor by);

  /** They signed on paper, and the office has seen it. @param persons empty for everybody on the roster */
  void signedOnPaper(GroupId id, Set<UUID> persons, Actor by);

  /** All papers of these persons are there. @param persons empty for everybody on the roster */
  void papersComplete(GroupId id, Set<UUID> persons, Actor by);

  /** Two to five of them speak for all (民事诉讼法 第五十六条, its interpretation 第七十八条); replaces whoever did before. */
  void represent(GroupId id, Set<UUID> persons, Actor by);

  /** This person is the applicant from now on; the others apply together with them. */
  void lead(GroupId id, UUID person, Actor by);

  /** The person does not go on with the others; what they were told and signed stays on record. */
  void withdraw(GroupId id, UUID person, String why, Actor by);

  /** These persons go on in a file of their own, with everything that is known of them. @return the application of the new file */
  ApplicationId split(GroupId id, Set<UUID> persons, String why, Actor by);

  /** Everybody of {@code other} goes over into this group; the other's application ends. Both must be undecided and against the same side. */
  void merge(GroupId id, GroupId other, Actor by);

  /** Groups that could be merged into this one: undecided, same organisation, same opponent. */
  List<GroupRow> mergeable(GroupId id, Actor by);
}
