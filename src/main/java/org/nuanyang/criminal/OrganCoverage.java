package org.nuanyang.criminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.nuanyang.network.OrganisationKind;

/**
 * One organ over some months: what it reported of its people, and what became of its notices with us.
 *
 * @param people all it tried, examined or investigated; 0 when nothing was reported
 * @param notices registered in these months
 * @param assigned of these, those that got a lawyer
 * @param late those whose answer is overdue now
 */
public record OrganCoverage(UUID organ, String name, OrganisationKind kind, int people, int own, int aid, int notices, int assigned, int late) {

  /** People with a defender in a hundred, to a tenth (defence_coverage); empty when nobody was reported. */
  public String coverage() {
    if (people == 0) return "";
    return BigDecimal.valueOf(100L * (own + aid)).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP) + "%";
  }

  public OrganCoverage plus(OrganCoverage more) {
    return new OrganCoverage(
        organ, name, kind, people + more.people, own + more.own, aid + more.aid, notices + more.notices, assigned + more.assigned, late + more.late);
  }
}
