package org.nuanyang.criminal;

import java.time.Instant;

/** One line of a notice's book. @param verb such as RECEIVE; @param note why, in the actor's words */
public record NoticeStep(Instant at, String who, String verb, NoticeState to, String note) {

  public String messageKey() {
    return "criminal.verb." + verb;
  }
}
