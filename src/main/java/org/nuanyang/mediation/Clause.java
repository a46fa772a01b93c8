package org.nuanyang.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/**
 * One clause of the library, in our own words.
 *
 * @param group PAY, DO, REST, DEFAULT or END
 * @param text with its blanks in braces, such as {@code {who}在{due}前付给{to}{amount}元}
 * @param duty what it makes somebody do: PAY once, INSTALMENTS, DO something, or null for none
 * @param categories where it fits best; empty for everywhere
 * @param suggests further clauses that go with it
 */
public record Clause(
    String id, String group, String title, String text, List<Blank> blanks, @Nullable String duty, List<String> categories,
    List<String> suggests, Citation basis) {

  /** One blank. @param kind PARTY, MONEY, DAY, NUMBER, RATE, CHOICE or TEXT @param options for a choice */
  public record Blank(String name, String label, String kind, boolean optional, List<String> options) {}
}
