package org.nuanyang.oversight.internal.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.Target;
import org.nuanyang.shared.Missing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the one-page brief of a file: what it is about, how many people, what money, which terms run, what the rules say. */
@Component
class Briefs {


  private final Applications applications;
  private final Cases cases;
  private final Matters matters;
  private final Deadlines deadlines;
  private final MessageSource messages;

  Briefs(Applications applications, Cases cases, Matters matters, Deadlines deadlines, MessageSource messages) {
    this.applications = applications;
    this.cases = cases;
    this.matters = matters;
    this.deadlines = deadlines;
    this.messages = messages;
  }

  Brief of(Target target, UUID subject, Actor by) {
    Brief drawn = switch (target) {
      case APPLICATION -> application(applications.own(new ApplicationId(subject)));
      case CASE -> aidCase(cases.facts(new CaseId(subject), Actor.system(by.city())));
      case CENTRE -> throw new Missing("oversight.discussion.unknown");
    };
    if (!by.sees(drawn.city(), drawn.organisation())) throw new Missing("oversight.discussion.unknown");
    return drawn;
  }

  private Brief application(ApplicationFile file) {
    MatterView matter = matters.facts(file.matter());
    List<String> lines = common(matter, file.recipients());
    for (Reason reason : file.verdict().reasons()) lines.add(reason.text());
    terms(file.id().value(), lines);
    return new Brief(file.city(), file.deciding(), matter.id().value(), file.receiptNumber(), String.join("\n", lines));
  }

  private Brief aidCase(CaseFacts facts) {
    MatterView matter = matters.facts(facts.matter());
    List<String> lines = common(matter, facts.recipients());
    lines.add(text("oversight.brief.stage", text("cases.stage." + facts.stage()), text(facts.state().messageKey())));
    if (facts.claimed() != null) lines.add(text("oversight.brief.claimed", facts.claimed().toString()));
    terms(facts.id().value(), lines);
    return new Brief(facts.city(), facts.decidingOrganisation(), matter.id().value(), facts.caseNumber(), String.join("\n", lines));
  }

  /** The story itself stays sealed with the matter; who discusses opens the file. */
  private List<String> common(MatterView matter, int recipients) {
    var lines = new ArrayList<String>();
    lines.add(text("oversight.brief.matter", matter.summary(), String.valueOf(recipients)));
    return lines;
  }

  private void terms(UUID subject, List<String> lines) {
    for (ClockView clock : deadlines.of(subject)) {
      if (clock.state().equals("RUNNING")) lines.add(text("oversight.brief.term", clock.title(), clock.remaining()));
    }
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
