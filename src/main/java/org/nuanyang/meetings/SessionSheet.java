package org.nuanyang.meetings;

import java.util.List;

/**
 * What both sides see and write; kept sealed.
 *
 * @param able the person can decide and speak for themselves; else a guardian applies (法律援助法 第四十条)
 * @param guardianRelation such as 妻子, 女儿
 * @param guardianInfringes the guardian is the other side; then somebody else must apply
 * @param groups codes of groups of persons
 * @param stableIncome {@code yes}, {@code no} or empty
 * @param statement in the person's words, as the centre's side writes it down
 */
public record SessionSheet(
    String name, String identityNumber, String phone, String address, boolean able, String guardianName, String guardianRelation,
    String guardianNumber, String guardianPhone, boolean guardianInfringes, String matterCode, String eventRegion, String opponent,
    List<String> groups, String stableIncome, String statement) {

  public static final SessionSheet BLANK =
      new SessionSheet("", "", "", "", true, "", "", "", "", false, "", "", "", List.of(), "", "");

  /** Whether it still speaks of the same person. */
  public boolean samePerson(SessionSheet other) {
    return name.equals(other.name) && identityNumber.equals(other.identityNumber) && guardianName.equals(other.guardianName) && guardianNumber.equals(other.guardianNumber);
  }
}
