package org.nuanyang.outreach.internal;

import java.util.Map;
import org.nuanyang.outreach.Reply;

/** Counts of workers' answers that may be shown: whole rounds of five only. */
record Heard(int workers, Map<String, Map<Reply, Integer>> counts) {

  static final Heard NOBODY = new Heard(0, Map.of());

  int count(String question, Reply reply) {
    return counts.getOrDefault(question, Map.of()).getOrDefault(reply, 0);
  }
}
