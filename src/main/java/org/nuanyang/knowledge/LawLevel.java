package org.nuanyang.knowledge;

import java.util.Optional;

/** The rank of a text among texts (效力位阶), highest first. */
public enum LawLevel {
  CONSTITUTION("宪法"),
  LAW("法律"),
  ADMINISTRATIVE_REGULATION("行政法规"),
  JUDICIAL_INTERPRETATION("司法解释"),
  DEPARTMENTAL_RULE("部门规章"),
  LOCAL_REGULATION("地方性法规");

  private final String word;

  LawLevel(String word) {
    this.word = word;
  }

  /** The statutory word, as it names folders and columns of collections too. */
  public String word() {
    return word;
  }

  /** The level a folder or a column names. */
  public static Optional<LawLevel> named(String word) {
    for (LawLevel level : values()) if (level.word.equals(word)) return Optional.of(level);
    return Optional.empty();
  }

  /** Key of the name in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.level." + name();
  }
}
