package org.nuanyang.assessment.web;

import java.util.Optional;
import org.nuanyang.assessment.DraftedDisputes;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftOutlook;
import org.nuanyang.drafting.GuidedPaper;
import org.springframework.stereotype.Component;

/** Leads from a finished paper to the opinion on its dispute. */
@Component
class DraftOpinions implements DraftOutlook {

  private final DraftedDisputes disputes;

  DraftOpinions(DraftedDisputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public boolean speaksOf(GuidedPaper paper) {
    return disputes.speaksOf(paper);
  }

  @Override
  public Optional<String> opinion(GuidedPaper paper, Answers answers) {
    if (!disputes.speaksOf(paper)) return Optional.empty();
    return Optional.of(new RiskAnswers(disputes.facts(paper, answers)).at("/risk/" + paper.category() + "/opinion"));
  }
}
