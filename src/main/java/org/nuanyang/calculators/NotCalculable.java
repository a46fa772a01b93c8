package org.nuanyang.calculators;

import java.util.List;
import org.nuanyang.shared.Refusal;

/** A sum that cannot be worked out: a value cannot be used, or a figure of law is not known. Shown with 422. */
public class NotCalculable extends Refusal {

  private final transient List<Fault> faults;

  /**
   * What is wrong with one field.
   *
   * @param field path such as {@code items[0].due}
   * @param code such as REQUIRED or PARAMETER_MISSING; its sentence is {@code calculators.error.<code>}
   */
  public record Fault(String field, String code, List<Object> arguments) {

    public static Fault of(String field, String code, Object... arguments) {
      return new Fault(field, code, List.of(arguments));
    }
  }

  public NotCalculable(List<Fault> faults) {
    super("calculators.not-calculable");
    this.faults = List.copyOf(faults);
  }

  public NotCalculable(Fault fault) {
    this(List.of(fault));
  }

  public List<Fault> faults() {
    return faults;
  }

  /** PARAMETER_MISSING when that is all that is wrong, else INVALID_INPUT. */
  public String code() {
    boolean onlyMissing = faults.stream().allMatch(fault -> fault.code().equals("PARAMETER_MISSING"));
    return onlyMissing ? "PARAMETER_MISSING" : "INVALID_INPUT";
  }

  @Override
  public int status() {
    return 422;
  }
}
