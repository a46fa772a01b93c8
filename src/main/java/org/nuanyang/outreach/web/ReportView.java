package org.nuanyang.outreach.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.outreach.CheckupReport;
import org.nuanyang.outreach.CheckupReport.Change;
import org.nuanyang.outreach.CheckupReport.Difference;
import org.nuanyang.outreach.CheckupReport.Finding;
import org.nuanyang.outreach.CheckupReport.Side;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.ContractReport;
import org.nuanyang.outreach.RiskGrade;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** A report as a page shows it: sentences with the way to their articles. */
@Component
class ReportView {

  private static final int FIRST = 3;

  private final LawLibrary laws;
  private final Clock clock;

  ReportView(LawLibrary laws, Clock clock) {
    this.laws = laws;
    this.clock = clock;
  }

  /** An article. @param link its page; null when the library does not have it in force */
  record Source(String title, @Nullable String link) {}

  record Line(String words, List<Source> sources) {}

  record Risk(Finding finding, Line says, List<Line> remedy) {}

  /** The risks of one grade. */
  record Group(RiskGrade grade, List<Risk> risks) {}

  /** What to do about something pressing. */
  record First(String side, String todo) {}

  /** @param first what to do first */
  record Shown(
      CheckupView checkup, List<Group> groups, List<First> first, List<Side> sides, List<Difference> differences, int heard,
      int unanswered, @Nullable Change change) {}

  /** A finding in a contract, with the way to its articles. */
  record Clause(ContractReport.Finding finding, Line why) {}

  /** The findings of one grade. */
  record Clauses(RiskGrade grade, List<Clause> clauses) {}

  List<Clauses> of(ContractReport report) {
    Map<Citation, Source> known = new LinkedHashMap<>();
    List<Clauses> groups = new ArrayList<>();
    for (RiskGrade grade : RiskGrade.values()) {
      List<Clause> clauses = report.of(grade).stream().map(one -> new Clause(one, line(one.why(), known))).toList();
      if (!clauses.isEmpty()) groups.add(new Clauses(grade, clauses));
    }
    return groups;
  }

  Shown of(CheckupView checkup, CheckupReport report) {
    Map<Citation, Source> known = new LinkedHashMap<>();
    List<Group> groups = new ArrayList<>();
    List<First> first = new ArrayList<>();
    for (RiskGrade grade : RiskGrade.values()) {
      List<Risk> risks = report.of(grade).stream().map(one -> risk(one, known)).toList();
      if (!risks.isEmpty()) groups.add(new Group(grade, risks));
      for (Risk risk : risks) if (grade == RiskGrade.SERIOUS && first.size() < FIRST) first.add(new First(risk.finding().dimension().title(), risk.remedy().getFirst().words()));
    }
    return new Shown(checkup, groups, first, report.sides(), report.differences(), report.heard(), report.unanswered(), report.change());
  }

  private Risk risk(Finding finding, Map<Citation, Source> known) {
    return new Risk(finding, line(finding.item().risk(), known), finding.item().remedy().stream().map(one -> line(one, known)).toList());
  }

  private Line line(Sourced said, Map<Citation, Source> known) {
    return new Line(said.words(), said.sources().stream().distinct().map(one -> known.computeIfAbsent(one, this::source)).toList());
  }

  private Source source(Citation citation) {
    var check = laws.check(citation, LocalDate.now(clock));
    return new Source(citation.toString(), check.inForce() ? check.link() : null);
  }
}
