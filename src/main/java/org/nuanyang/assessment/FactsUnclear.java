package org.nuanyang.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.shared.Refusal;

/** Answers that cannot be used. Shown with 422. */
public class FactsUnclear extends Refusal {

  private final transient List<Fault> faults;

  /** What is wrong with one answer. @param code such as NOT_A_DATE; its sentence is {@code assessment.fault.<code>} */
  public record Fault(String fact, String code) {}

  public FactsUnclear(List<Fault> faults) {
    super("assessment.facts-unclear");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  @Override
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    faults.forEach(fault -> fields.putIfAbsent(fault.fact(), fault.code()));
    return fields;
  }

  @Override
  public int status() {
    return 422;
  }
}
