package org.nuanyang.patrol.web;

import java.util.Map;
import org.nuanyang.shared.Refusal;

/** What another system sent cannot be read; says for each field what to do. */
final class NotReadable extends Refusal {

  private final transient Map<String, String> sentences;

  NotReadable(Map<String, String> sentences) {
    super("patrol.feed.not-readable");
    this.sentences = sentences;
  }

  @Override
  public Map<String, String> fields() {
    return sentences;
  }

  @Override
  public int status() {
    return 422;
  }
}
