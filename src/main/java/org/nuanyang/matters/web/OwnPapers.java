package org.nuanyang.matters.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.matters.MatterView;
import org.springframework.stereotype.Component;

/**
 * Which papers of a matter a citizen may open: those that concern the applicant, and only for the
 * applicant or their agent, since a group's form names all its members.
 */
@Component
class OwnPapers {

  private static final Set<PaperType> FOR_THE_APPLICANT =
      EnumSet.of(
          PaperType.APPLICATION_FORM, PaperType.STATEMENT_OF_MEANS, PaperType.RECEIPT, PaperType.ONE_TIME_NOTICE,
          PaperType.GRANT_DECISION, PaperType.REFUSAL_DECISION, PaperType.AGENCY_AGREEMENT,
          PaperType.REPLACEMENT_NOTICE, PaperType.TERMINATION_DECISION, PaperType.WITHDRAWAL_REQUEST, PaperType.TOLERANCE_PLEDGE, PaperType.LAPSE_RECORD,
          PaperType.OBJECTION_REQUEST, PaperType.OBJECTION_OPINION, PaperType.REPLACEMENT_REFUSAL);

  private final Papers papers;

  OwnPapers(Papers papers) {
    this.papers = papers;
  }

  List<PaperView> of(MatterView matter, String phone) {
    if (!matter.isSpokenForBy(phone)) return List.of();
    return papers.of(matter.id().value()).stream().filter(p -> FOR_THE_APPLICANT.contains(p.type())).toList();
  }
}
