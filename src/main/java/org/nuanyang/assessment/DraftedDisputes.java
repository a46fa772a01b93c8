package org.nuanyang.assessment;

import java.util.Map;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.GuidedPaper;

/** The disputes behind guided documents: what their answers say of the facts a dispute is looked at by. */
public interface DraftedDisputes {

  /** Whether papers of this kind say enough of a dispute to write an opinion of it. */
  boolean speaksOf(GuidedPaper paper);

  /** Facts as an assessment of the paper's category takes them; what the paper does not say, or says unusably, stays open. */
  Map<String, String> facts(GuidedPaper paper, Answers answers);
}
