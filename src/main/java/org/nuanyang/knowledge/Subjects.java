package org.nuanyang.knowledge;

import java.util.List;

/** The twelve kinds of trouble guides and examples are sorted by, in the order people meet them; words are in the bundle {@code matters}. */
public final class Subjects {

  /** Codes, as {@code matters.Category} has them: that module stands above us. */
  public static final List<String> CODES =
      List.of("LABOR", "WORK_INJURY_SOCIAL", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT", "CONTRACT_DEBT", "TRAFFIC", "PERSONAL_INJURY",
          "HOUSING_NEIGHBOR", "CONSUMER", "LAND_AGRI", "ADMINISTRATIVE", "CRIMINAL");

  private Subjects() {}
}
