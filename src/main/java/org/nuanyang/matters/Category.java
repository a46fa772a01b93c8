package org.nuanyang.matters;

/** The twelve kinds of problem people come with; codes are stable, words are in the bundle. */
public enum Category {
  MARRIAGE_FAMILY,
  LABOR,
  CONTRACT_DEBT,
  WORK_INJURY_SOCIAL,
  TRAFFIC,
  PERSONAL_INJURY,
  INHERITANCE_SUPPORT,
  HOUSING_NEIGHBOR,
  CONSUMER,
  LAND_AGRI,
  ADMINISTRATIVE,
  CRIMINAL;

  /** Key of the Chinese name in the bundle {@code matters}. */
  public String messageKey() {
    return "matters.category." + name();
  }
}
