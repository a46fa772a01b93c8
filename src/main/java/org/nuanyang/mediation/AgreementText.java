package org.nuanyang.mediation;

import java.util.List;
import java.util.Map;

/**
 * What an agreement says.
 *
 * @param facts what happened and what was argued about (人民调解法 第二十九条第二项)
 * @param terms in their order
 */
public record AgreementText(String facts, List<Term> terms) {

  public AgreementText {
    terms = List.copyOf(terms);
  }

  /** One term: a clause of the library and what was filled in, by the names of its blanks. */
  public record Term(String clause, Map<String, String> values) {
    public Term {
      values = Map.copyOf(values);
    }

    public String value(String blank) {
      return values.getOrDefault(blank, "").strip();
    }
  }
}
