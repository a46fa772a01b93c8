package org.nuanyang.outreach.internal.contracts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.outreach.ContractCheck;
import org.nuanyang.outreach.ContractReport;
import org.nuanyang.outreach.ContractReport.Finding;
import org.nuanyang.outreach.ContractReport.Nature;
import org.nuanyang.outreach.ContractReport.Spot;
import org.nuanyang.outreach.internal.contracts.ContractRules.Advice;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Where contracts are looked over. */
@Component
class ContractRoom implements ContractCheck {

  private final Map<String, ContractRules> rules = ContractRules.shipped();
  private final Calculators calculators;
  private final Clock clock;

  ContractRoom(Calculators calculators, Clock clock) {
    this.calculators = calculators;
    this.clock = clock;
  }

  @Override
  public List<Choice> kinds() {
    return rules.values().stream().map(each -> Choice.of(each.kind(), each.title())).toList();
  }

  @Override
  public ContractReport check(String kind, String text) {
    ContractRules of = rules.get(kind);
    if (of == null) throw new Missing("outreach.contract.unknown");
    ContractText contract = new ContractText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    List<String> present = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ContractRules.Limit limit : of.limits())
      limit.measure().beyond(contract, loanCap()).ifPresent(spot -> findings.add(finding(limit.advice(), Nature.BEYOND, spot)));
    for (ContractRules.Clause clause : of.clauses()) {
      Optional<Spot> spot = contract.spot(clause.says(), sentence -> clause.unless() != null && clause.unless().matcher(sentence).find());
      spot.ifPresent(place -> findings.add(finding(clause.advice(), Nature.RISKY, place)));
    }
    for (ContractRules.Element element : of.elements()) {
      boolean there = element.all() ? element.found().stream().allMatch(contract::has) : element.found().stream().anyMatch(contract::has);
      if (there) present.add(element.advice().what());
      else findings.add(finding(element.advice(), Nature.MISSING, null));
    }
    findings.sort(Comparator.comparing(Finding::grade));
    return new ContractReport(of.kind(), of.title(), present, findings);
  }

  private static Finding finding(Advice advice, Nature nature, @Nullable Spot spot) {
    return new Finding(advice.id(), nature, advice.grade(), advice.what(), spot, advice.why(), advice.put());
  }

  /** The highest yearly rate a court supports for a loan made today, as the calculator of loans has it. */
  private BigDecimal loanCap() {
    String today = LocalDate.now(clock).toString();
    var sheet = calculators.work("private_loan_interest", Map.of(
        "principal_received", "1", "contract_date", today, "interest_from", today, "interest_to", LocalDate.now(clock).plusDays(1).toString(), "agreed_annual_rate", "1"));
    return new BigDecimal(String.valueOf(sheet.outputs().get("cap_rate")));
  }
}
