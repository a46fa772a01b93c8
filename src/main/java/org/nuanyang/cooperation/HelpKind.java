package org.nuanyang.cooperation;

/** What an office elsewhere is asked for. Each needs to know only some things of a person; the rest is not sent. */
public enum HelpKind {
  /** 调查取证: registers are asked by number. */
  INVESTIGATION(true, false, true),
  /** 送达文书: somebody goes there. */
  SERVICE(false, true, true),
  /** 询问、会见. */
  INTERVIEW(false, true, true),
  /** 协助立案、协助申请: the office there files in the person's name. */
  FILING(true, true, false);

  private final boolean identity;
  private final boolean phone;
  private final boolean address;

  HelpKind(boolean identity, boolean phone, boolean address) {
    this.identity = identity;
    this.phone = phone;
    this.address = address;
  }

  /** What of a person goes along (个人信息保护法 第六条: 最小范围). */
  public PersonMeant needed(PersonMeant person) {
    return new PersonMeant(
        person.name(), identity ? person.identityNumber() : "", phone ? person.phone() : "", address ? person.address() : "");
  }

  public String messageKey() {
    return "cooperation.kind." + name();
  }
}
