package org.nuanyang.matters;

/** Why two matters know of each other. */
public enum LinkKind {
  /** 同一纠纷: another person, or another group, against the same side for the same reason. */
  SAME_DISPUTE,
  /** 分案: some persons of the earlier matter went on in the later one. */
  SPLIT,
  /** 并案: the persons of one matter went over into the other. */
  MERGED,
  /** 前后衔接: the later matter builds on what the earlier one settled, such as the injury once the labour relation is settled. */
  FOLLOWS;

  public String messageKey() {
    return "matters.link." + name();
  }
}
