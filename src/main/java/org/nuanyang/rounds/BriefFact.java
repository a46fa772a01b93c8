package org.nuanyang.rounds;

import java.util.List;

/**
 * One counted fact of a brief; its sentence is made of the key's words and these numbers, never typed.
 *
 * @param key of the sentence, such as {@code orders}
 * @param name of a unit or a figure the sentence speaks of; empty where it needs none; never a person
 * @param url where the number can be checked
 * @param alarming belongs on top
 */
public record BriefFact(String key, String name, List<Long> numbers, String url, boolean alarming) {

  public BriefFact {
    numbers = List.copyOf(numbers);
  }

  /** Names the fact within its brief, so that it can be left out. */
  public String mark() {
    return name.isEmpty() ? key : key + ":" + name;
  }
}
