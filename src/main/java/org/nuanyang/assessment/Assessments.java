package org.nuanyang.assessment;

import java.util.List;
import java.util.Map;
import org.nuanyang.matters.Category;

/** The front door of risk assessment. Nothing is stored: the same facts on the same day give the same picture. */
public interface Assessments {

  /** The checklists of all categories, in the order of the categories. */
  List<Checklist> all();

  /** @throws org.nuanyang.shared.Missing when there is none for the category */
  Checklist checklist(Category category);

  /** The screens that are left to ask after these answers: facts of branches not taken are gone. */
  List<Checklist.Group> screens(Category category, Map<String, String> answers);

  /** What is wrong with answers, by fact; empty when all can be used. */
  List<FactsUnclear.Fault> faults(Category category, Map<String, String> answers);

  /**
   * Looks at a dispute.
   *
   * @param answers values by the ids of the facts, several options joined by commas; what is left out, empty or
   *     {@code unsure} is open
   * @throws FactsUnclear when an answer cannot be used
   */
  Assessment assess(Category category, Map<String, String> answers);
}
