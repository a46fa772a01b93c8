package org.nuanyang.matters.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.springframework.stereotype.Component;

/**
 * Which papers of a matter a citizen may open: the applicant or their agent those of the application, since a group's
 * form names all its members; everybody those that were written to them alone, and nobody else.
 */
@Component
class OwnPapers {

  private static final Set<PaperType> FOR_THE_APPLICANT =
      EnumSet.of(
          PaperType.APPLICATION_FORM, PaperType.STATEMENT_OF_MEANS, PaperType.RECEIPT, PaperType.ONE_TIME_NOTICE,
          PaperType.GRANT_DECISION, PaperType.REFUSAL_DECISION, PaperType.AGENCY_AGREEMENT, PaperType.POWER_OF_ATTORNEY,
          PaperType.REPLACEMENT_NOTICE, PaperType.TERMINATION_DECISION, PaperType.WITHDRAWAL_REQUEST, PaperType.TOLERANCE_PLEDGE, PaperType.LAPSE_RECORD,
          PaperType.ROUTE_LETTER, PaperType.OBJECTION_REQUEST, PaperType.OBJECTION_OPINION, PaperType.REPLACEMENT_REFUSAL);

  private final Papers papers;

  OwnPapers(Papers papers) {
    this.papers = papers;
  }

  List<PaperView> of(MatterView matter, String phone) {
    boolean speaks = matter.isSpokenForBy(phone);
    Set<UUID> own = people(matter, one -> one.phone().equals(phone) || speaks && one.role() == PersonRole.APPLICANT);
    Set<UUID> others = people(matter, one -> !own.contains(one.id()));
    return papers.of(matter.id().value()).stream()
        .filter(p -> FOR_THE_APPLICANT.contains(p.type()))
        .filter(p -> own.contains(p.subject()) || speaks && !others.contains(p.subject()))
        .toList();
  }

  private static Set<UUID> people(MatterView matter, Predicate<Participant> which) {
    return matter.people().stream().filter(one -> one.role() != PersonRole.OPPONENT).filter(which).map(Participant::id).collect(Collectors.toSet());
  }
}
