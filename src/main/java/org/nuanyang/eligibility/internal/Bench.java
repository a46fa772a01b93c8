package org.nuanyang.eligibility.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.OtherDoor;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.PriorityFlag;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.eligibility.internal.Deliberation.Proposal;
import org.nuanyang.shared.Citation;

/** Completes a proposal to a verdict: urgency, rank, green channel, papers, other doors. */
final class Bench {

  private static final Set<EconResult> BY_APPLICATION =
      EnumSet.of(
          EconResult.CHECK,
          EconResult.EXEMPT_VERIFICATION,
          EconResult.NO_ECON_CONDITION,
          EconResult.NO_SCOPE_LIMIT);

  private Bench() {}

  static Verdict judge(RuleBook rules, Situation situation) {
    var d = new Deliberation(rules, situation);
    Proposal proposal = inAdvanceIfUrgent(d, Judge.propose(d));
    Rows.Priority rank = rank(d, proposal);
    Situation decided = d.situation.with(words(proposal));

    Set<PriorityFlag> flags = EnumSet.noneOf(PriorityFlag.class);
    boolean homeService = false;
    for (Rows.GreenChannel row : rules.greenChannel()) {
      if (!decided.shows(row.when())) continue;
      flags.addAll(row.flags());
      homeService |= row.homeService();
      d.say("GREEN_CHANNEL", row, row.when());
    }
    for (Rows.Advice row : rules.advice()) if (decided.shows(row.when())) d.say("ADVICE", row, null);
    return new Verdict(
        proposal.path(),
        proposal.econ(),
        proposal.refusal(),
        d.situation.matter() == null ? null : d.situation.matter().code(),
        rank.rank(),
        rank.name(),
        flags,
        homeService,
        d.reasons(),
        citations(d.reasons()),
        papers(rules, decided),
        d.matched(),
        d.situation.factsUsed(),
        new LinkedHashSet<>(d.situation.missing()),
        doors(rules, decided));
  }

  /** A matter outside the law is not saved by being urgent; one inside it need not wait for papers. */
  private static Proposal inAdvanceIfUrgent(Deliberation d, Proposal proposal) {
    boolean open = proposal.path() == Path.GRANT_PATH || proposal.path() == Path.NEEDS_CHECK;
    if (!open || !proposal.sureOfScope() || proposal.econ() == null) return proposal;
    if (!BY_APPLICATION.contains(proposal.econ())) return proposal;
    for (Rows.Urgency ground : d.rules.urgency()) {
      if (!d.situation.meets(ground.when())) continue;
      d.decide("ADVANCE_AID", ground, ground.when());
      return proposal.by(Path.ADVANCE_AID);
    }
    return proposal;
  }

  /** Nobody is asked anything more for the sake of a queue that the application will not join. */
  private static Rows.Priority rank(Deliberation d, Proposal proposal) {
    boolean worthAsking = proposal.path() != Path.REFUSE_PROPOSED && proposal.econ() != EconResult.NOT_REQUIRED;
    for (Rows.Priority row : d.rules.priorities()) {
      boolean fits = worthAsking ? d.situation.meets(row.when()) : d.situation.shows(row.when());
      if (!fits) continue;
      if (row.rank() < 9) d.say("PRIORITY", row, row.when());
      else d.note(row);
      return row;
    }
    throw new IllegalStateException("the priority table of " + d.rules.profile() + " has no last row");
  }

  private static Map<String, Object> words(Proposal proposal) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("path", proposal.path().name());
    words.put("econ", proposal.econ() == null ? "NONE" : proposal.econ().name());
    words.put("refusal", proposal.refusal() == null ? "NONE" : proposal.refusal().name());
    return words;
  }

  private static List<Citation> citations(List<Reason> reasons) {
    return reasons.stream().flatMap(reason -> reason.citations().stream()).distinct().toList();
  }

  private static List<RequiredDocument> papers(RuleBook rules, Situation decided) {
    return rules.papers().stream()
        .filter(paper -> decided.shows(paper.when()))
        .map(Bench::document)
        .toList();
  }

  private static RequiredDocument document(Rows.Paper paper) {
    return new RequiredDocument(
        paper.code(), paper.name(), paper.note(), paper.anyOf(), paper.madeHere(), paper.tolerable());
  }

  private static List<OtherDoor> doors(RuleBook rules, Situation decided) {
    return rules.doors().stream()
        .filter(door -> decided.shows(door.when()))
        .map(door -> new OtherDoor(door.code(), door.name(), door.text(), door.link(), door.icon()))
        .toList();
  }
}
