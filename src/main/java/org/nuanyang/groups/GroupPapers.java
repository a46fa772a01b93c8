package org.nuanyang.groups;

import java.io.OutputStream;
import org.nuanyang.identity.Actor;

/** Papers for everybody at one click; written as they are made, so that a crowd takes no more memory than a few. */
public interface GroupPapers {

  /** What can be made for all. */
  enum Kind {
    /** 授权委托书, one for each person on the roster. */
    AUTHORISATION,
    /** 推选代表人书: who represents them, and everybody's line to sign. */
    ELECTION,
    /** 群体受援人名单, the annex to the decision. */
    ANNEX;

    public String messageKey() {
      return "groups.paper." + name();
    }
  }

  /** All in one PDF. */
  void pdf(GroupId id, Kind kind, OutputStream out, Actor by);

  /** One PDF for each person, named by line and name; only for {@link Kind#AUTHORISATION}. */
  void zip(GroupId id, OutputStream out, Actor by);
}
