package org.nuanyang.assignment.internal;

import static org.nuanyang.network.PractitionerKind.GRASSROOTS_WORKER;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/** Who must not take the case, and why; conflicts of interest come from {@link Conflicts}. */
final class Guards {

  private final CaseNeeds needs;
  private final AssignmentRules rules;

  Guards(CaseNeeds needs, AssignmentRules rules) {
    this.needs = needs;
    this.rules = rules;
  }

  List<Finding> check(PractitionerView who, Workload load) {
    var found = new ArrayList<Finding>();
    qualification(who, found);
    seriousCrime(who, found);
    minorsAndWomen(who, found);
    status(who, found);
    earlierPart(who, found);
    if (load.openCases() >= rules.maxOpenCases())
      found.add(Finding.block(Guard.G7_LOAD, "assignment.guard.load", load.openCases(), rules.maxOpenCases()));
    return found;
  }

  private void qualification(PractitionerView who, List<Finding> found) {
    if (needs.criminal() && who.kind() == GRASSROOTS_WORKER)
      found.add(Finding.block(Guard.G1_QUAL, "assignment.guard.no-criminal-defence"));
    int asked = rules.number("litigation_min_years");
    if (needs.litigation() && who.practiceYears(needs.on()) < asked)
      found.add(Finding.block(Guard.G1_QUAL, "assignment.guard.years", who.practiceYears(needs.on()), asked));
  }

  private void seriousCrime(PractitionerView who, List<Finding> found) {
    int asked = rules.number("serious_min_criminal_years");
    if (needs.criminal() && needs.serious() && who.criminalYears(needs.on()) < asked)
      found.add(Finding.block(Guard.G2_SERIOUS, "assignment.guard.criminal-years", who.criminalYears(needs.on()), asked));
  }

  private void minorsAndWomen(PractitionerView who, List<Finding> found) {
    boolean woman = who.gender().equals("F");
    if (needs.criminal() && needs.minor() && !who.specialities().contains(PractitionerView.JUVENILE))
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.juvenile"));
    if (needs.criminal() && needs.girl() && !woman)
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.girl"));
    else if (needs.womanWanted() && !woman)
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.woman-wanted"));
  }

  private void status(PractitionerView who, List<Finding> found) {
    if (who.status() != PoolStatus.ACTIVE) found.add(Finding.block(Guard.G5_STATUS, "assignment.guard.not-active"));
    int years = rules.number("bench_rest_years");
    boolean justLeft = who.leftBenchOn() != null && needs.on().isBefore(who.leftBenchOn().plusYears(years));
    if (needs.litigation() && justLeft) found.add(Finding.block(Guard.G5_STATUS, "assignment.guard.bench", years));
  }

  private void earlierPart(PractitionerView who, List<Finding> found) {
    if (needs.replaced().contains(who.id())) found.add(Finding.block(Guard.G6_EARLIER, "assignment.guard.replaced"));
    else if (needs.declined().contains(who.id())) found.add(Finding.block(Guard.G6_EARLIER, "assignment.guard.declined"));
  }
}
