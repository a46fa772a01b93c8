package org.nuanyang.assignment;

import java.util.List;
import java.util.UUID;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Workload;

/**
 * A practitioner as weighed for one case.
 *
 * @param place 1 for the first of those who may; 0 for those who must not
 * @param score out of 100; 0 for those who must not
 * @param why the score, part by part
 * @param warnings what a person must answer with a reason
 * @param blocks why the case must not go there; empty for those who may
 * @param panels expert pools and lawyer teams the practitioner belongs to
 * @param continues true for the lawyer of the stage before
 */
public record Candidate(
    UUID lawyer,
    String name,
    UUID firm,
    String firmName,
    PractitionerKind kind,
    int practiceYears,
    String gender,
    Workload load,
    int place,
    int score,
    List<ScorePart> why,
    List<String> warnings,
    List<String> blocks,
    boolean continues,
    List<String> panels) {

  public boolean isBlocked() {
    return !blocks.isEmpty();
  }

  /** Whether the assigner must say why. */
  public boolean needsReason() {
    return place != 1 || !warnings.isEmpty();
  }
}
