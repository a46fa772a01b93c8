package org.nuanyang.quality;

/** What the person thinks of the help, in five levels; the first two count as satisfied. */
public enum Satisfaction {
  VERY_SATISFIED,
  SATISFIED,
  FAIR,
  DISSATISFIED,
  VERY_DISSATISFIED;

  public String messageKey() {
    return "quality.satisfaction." + name();
  }
}
