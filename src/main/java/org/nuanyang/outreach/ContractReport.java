package org.nuanyang.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Sourced;

/**
 * What was found in a contract's text by rules. It says what to look at again, never that a contract is good.
 *
 * @param kind such as {@code labour}
 * @param title what kind of contract it was read as
 * @param present what should stand in such a contract and does
 * @param findings the most pressing first
 */
public record ContractReport(String kind, String title, List<String> present, List<Finding> findings) {

  public ContractReport {
    present = List.copyOf(present);
    findings = List.copyOf(findings);
  }

  /** What is the matter with it. */
  public enum Nature {
    /** It should be written and was not found. */
    MISSING,
    /** It is written, and the law does not let it stand, or somebody will regret it. */
    RISKY,
    /** A number is past what the law lets stand. */
    BEYOND;

    public String messageKey() {
      return "outreach.contract.nature." + name();
    }
  }

  /**
   * @param spot where it stands; null for what is missing
   * @param why what the law says
   * @param put a clause of our own that may stand there instead
   */
  public record Finding(String id, Nature nature, RiskGrade grade, String what, @Nullable Spot spot, Sourced why, String put) {}

  /** A place in the text. @param paragraph counted from one @param before words in front @param hit what the rule saw */
  public record Spot(int paragraph, String before, String hit, String after) {}

  public List<Finding> of(RiskGrade grade) {
    return findings.stream().filter(one -> one.grade() == grade).toList();
  }
}
