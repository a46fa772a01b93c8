package org.nuanyang.doors;

import java.util.List;

/** One thing that has to be known to name the door. */
public record DoorQuestion(String code, String ask, List<Option> options) {

  public record Option(String value, String label) {}

  /** The words of an answer; empty for what is no answer to it. */
  public String label(String value) {
    return options.stream().filter(one -> one.value().equals(value)).map(Option::label).findFirst().orElse("");
  }
}
