package org.nuanyang.training;

/** How a course is given. */
public enum CourseKind {
  /** 现场: in a hall; one signs in by the code on the screen. */
  HALL,
  /** 直播: over a link of the city's own system; one signs in by the code that is read out. */
  LIVE,
  /** 自学: read or watched alone within a time; only the questions show that it was. */
  ALONE;

  public boolean meets() {
    return this != ALONE;
  }

  public String messageKey() {
    return "training.kind." + name();
  }
}
