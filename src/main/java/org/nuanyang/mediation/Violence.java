package org.nuanyang.mediation;

/** What was found out about violence between the parties, each asked alone. */
public enum Violence {
  /** 还没有问. */
  UNASKED,
  /** 没有. */
  NONE,
  /** 有过，现在安全: only with the victim's free consent, and never in one room. */
  PAST,
  /** 现在有危险: no mediation. */
  DANGER;

  public String messageKey() {
    return "mediation.violence." + name();
  }
}
