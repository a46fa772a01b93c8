package org.nuanyang.groups.internal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.groups.GroupPapers;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the papers of a group. */
@Component
class GroupSheets {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.CHINA);

  private final Matters matters;
  private final SafeModes safe;
  private final CaseLedger ledger;
  private final Practitioners practitioners;
  private final Applications applications;
  private final MessageSource messages;
  private final Clock clock;

  GroupSheets(Matters matters, SafeModes safe, CaseLedger ledger, Practitioners practitioners, Applications applications, MessageSource messages, Clock clock) {
    this.matters = matters;
    this.safe = safe;
    this.ledger = ledger;
    this.practitioners = practitioners;
    this.applications = applications;
    this.messages = messages;
    this.clock = clock;
  }

  /** Who works on it, as far as somebody has been found yet. */
  record Helpers(String lawyer, String firm, String stage, boolean hidesHome) {}

  Helpers helpers(KeptGroup group) {
    boolean hides = safe.hidesAddress(group.matterId());
    String stage = applications.own(group.applicationId()).stage();
    Optional<CaseFacts> work = ledger.latest(group.matterId()).filter(one -> one.handler() != null);
    if (work.isEmpty()) return new Helpers("", "", text("intake.stage." + stage), hides);
    var lawyer = practitioners.practitioner(work.get().handler());
    return new Helpers(lawyer.name(), lawyer.firmName(), text("intake.stage." + work.get().stage()), hides);
  }

  String title(GroupPapers.Kind kind) {
    return text(kind.messageKey());
  }

  List<Block> authorisation(KeptGroup group, Member one, @Nullable Participant person, Helpers helpers) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title(GroupPapers.Kind.AUTHORISATION)));
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact(text("groups.sheet.person"), one.name),
                new Block.Fact(text("groups.sheet.identity"), person == null ? "" : person.identityNumber()),
                new Block.Fact(text("groups.sheet.phone"), person == null ? "" : person.phone()),
                new Block.Fact(text("groups.sheet.home"), person == null || helpers.hidesHome() ? "" : person.address()),
                new Block.Fact(text("groups.sheet.helper"), helpers.lawyer()),
                new Block.Fact(text("groups.sheet.firm"), helpers.firm()))));
    blocks.add(new Block.Paragraph(text("groups.sheet.authorise", group.opponent(), group.summary(), helpers.stage())));
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact(
                    text("groups.sheet.power"),
                    List.of(new Block.Option(text("groups.sheet.power.general"), true), new Block.Option(text("groups.sheet.power.special"), false))))));
    blocks.add(new Block.Paragraph(text("groups.sheet.power.hint")));
    blocks.add(Block.Signatures.of(text("groups.sheet.sign")));
    if (one.signedAt != null && one.signedHow != null)
      blocks.add(new Block.Note(text("groups.sheet.signed", DAY.format(one.signedAt.atZone(clock.getZone())), text(one.signedHow.messageKey()))));
    return blocks;
  }

  PaperSheet election(KeptGroup group, List<Member> people) {
    String speakers = people.stream().filter(one -> one.representative).map(one -> one.name).collect(Collectors.joining("、"));
    List<List<String>> rows = new ArrayList<>();
    for (Member one : people) rows.add(List.of(String.valueOf(one.position + 1), one.name, "", ""));
    List<Block> blocks =
        List.of(
            new Block.Title(title(GroupPapers.Kind.ELECTION)),
            new Block.Paragraph(text("groups.sheet.elect", group.opponent(), group.summary(), people.size(), speakers.isEmpty() ? text("groups.sheet.blank") : speakers)),
            new Block.Paragraph(text("groups.sheet.elect.power")),
            new Block.Table(
                List.of(
                    new Block.Column(text("groups.sheet.line"), 1, Block.Paragraph.Kind.CENTRED), new Block.Column(text("groups.sheet.person"), 3),
                    new Block.Column(text("groups.sheet.sign-here"), 4), new Block.Column(text("groups.sheet.day"), 3)),
                rows),
            new Block.Note(text("groups.sheet.elect.law")));
    return new PaperSheet(title(GroupPapers.Kind.ELECTION), blocks, false);
  }

  PaperSheet annex(KeptGroup group, List<Member> people, Map<UUID, Participant> known) {
    List<List<String>> rows = new ArrayList<>();
    for (Member one : people)
      rows.add(
          List.of(
              String.valueOf(one.position + 1), one.name, known.containsKey(one.person) ? known.get(one.person).identityNumber() : "",
              one.claimed == null ? "" : new Money(one.claimed).toString(), text(one.result.messageKey()), one.reason));
    List<Block> blocks =
        List.of(
            new Block.Title(title(GroupPapers.Kind.ANNEX)),
            new Block.Subtitle(text("groups.sheet.annex.of", group.receiptNumber(), group.summary(), people.size())),
            new Block.Table(
                List.of(
                    new Block.Column(text("groups.sheet.line"), 2, Block.Paragraph.Kind.CENTRED), new Block.Column(text("groups.sheet.person"), 4),
                    new Block.Column(text("groups.sheet.identity"), 8), new Block.Column(text("groups.col.claimed"), 5, Block.Paragraph.Kind.RIGHT),
                    new Block.Column(text("groups.col.result"), 4), new Block.Column(text("groups.col.reason"), 9)),
                rows));
    return new PaperSheet(title(GroupPapers.Kind.ANNEX), blocks, false);
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
