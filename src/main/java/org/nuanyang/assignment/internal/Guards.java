package org.nuanyang.assignment.internal;

import static org.nuanyang.network.PractitionerKind.STUDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Workload;

/** Who must not take the case, and why; conflicts of interest come from {@link Conflicts}. */
final class Guards {

  private final CaseNeeds needs;
  private final CaseNeeds.Work work;
  private final AssignmentRules rules;
  private final int litigationYears;
  private final int seriousYears;
  private final int benchRestYears;
  private final int maxOpenCases;
  private final int maxOverdueFiles;

  Guards(CaseNeeds needs, AssignmentRules rules) {
    this.needs = needs;
    this.work = needs.work();
    this.rules = rules;
    this.litigationYears = rules.number("litigation_min_years");
    this.seriousYears = rules.number("serious_min_criminal_years");
    this.benchRestYears = rules.number("bench_rest_years");
    this.maxOpenCases = rules.maxOpenCases();
    this.maxOverdueFiles = rules.number("max_overdue_files");
  }

  List<Finding> check(PractitionerView who, Workload load, Standing standing) {
    var found = new ArrayList<Finding>(0);
    qualification(who, found);
    seriousCrime(who, found);
    minorsAndWomen(who, found);
    status(who, found);
    earlierPart(who, found);
    if (load.openCases() >= maxOpenCases)
      found.add(Finding.block(Guard.G7_LOAD, "assignment.guard.load", load.openCases(), maxOpenCases));
    boolean ownNextStage = who.id().equals(needs.before().earlierLawyer());
    if (maxOverdueFiles > 0 && standing.overdueFiles() >= maxOverdueFiles && !ownNextStage)
      found.add(Finding.block(Guard.G7_LOAD, "assignment.guard.overdue-files", standing.overdueFiles()));
    LocalDate away = standing.awayUntil();
    if (away != null)
      found.add(Finding.block(Guard.G7_LOAD, "assignment.guard.away", away.getMonthValue(), away.getDayOfMonth()));
    return found;
  }

  private void qualification(PractitionerView who, List<Finding> found) {
    HandlerRule may = rules.of(who.kind());
    if (!may.forms().contains(work.aidForm()))
      found.add(Finding.block(Guard.G1_QUAL, who.kind() == STUDENT ? "assignment.guard.student" : "assignment.guard.form"));
    else if (work.criminal() && !may.criminal())
      found.add(Finding.block(Guard.G1_QUAL, "assignment.guard.no-criminal-defence"));
    if (work.litigation() && litigationYears > 0 && who.practiceYears(needs.on()) < litigationYears)
      found.add(Finding.block(Guard.G1_QUAL, "assignment.guard.years", who.practiceYears(needs.on()), litigationYears));
  }

  private void seriousCrime(PractitionerView who, List<Finding> found) {
    if (work.criminal() && work.serious() && who.criminalYears(needs.on()) < seriousYears)
      found.add(Finding.block(Guard.G2_SERIOUS, "assignment.guard.criminal-years", who.criminalYears(needs.on()), seriousYears));
  }

  private void minorsAndWomen(PractitionerView who, List<Finding> found) {
    boolean woman = who.gender().equals("F");
    if (work.criminal() && work.minor() && !who.specialities().contains(PractitionerView.JUVENILE))
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.juvenile"));
    if (work.criminal() && work.girl() && !woman)
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.girl"));
    else if (needs.wishes().womanWanted() && !woman)
      found.add(Finding.block(Guard.G3_MINOR, "assignment.guard.woman-wanted"));
  }

  private void status(PractitionerView who, List<Finding> found) {
    if (who.status() != PoolStatus.ACTIVE) found.add(Finding.block(Guard.G5_STATUS, "assignment.guard.not-active"));
    LocalDate until = who.licenceUntil();
    if (until != null && needs.on().isAfter(until))
      found.add(Finding.block(Guard.G5_STATUS, "assignment.guard.licence", until.getYear(), until.getMonthValue(), until.getDayOfMonth()));
    boolean justLeft = who.leftBenchOn() != null && needs.on().isBefore(who.leftBenchOn().plusYears(benchRestYears));
    if (work.litigation() && justLeft) found.add(Finding.block(Guard.G5_STATUS, "assignment.guard.bench", benchRestYears));
  }

  private void earlierPart(PractitionerView who, List<Finding> found) {
    CaseNeeds.Before before = needs.before();
    if (before.replaced().contains(who.id())) found.add(Finding.block(Guard.G6_CONTINUITY, "assignment.guard.replaced"));
    else if (before.declined().contains(who.id())) found.add(Finding.block(Guard.G6_CONTINUITY, "assignment.guard.declined"));
  }
}
