package org.nuanyang.assessment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.KeptAssessment;
import org.nuanyang.assessment.KeptAssessments;
import org.nuanyang.assessment.KeptId;
import org.nuanyang.assessment.KeptState;
import org.nuanyang.assessment.OpinionDesk;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.ReviseOpinion;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps assessments and the wordings of their letters, and has lawyers sign them. */
@Component
@Transactional
class KeptRoom implements KeptAssessments, OpinionDesk {

  private final KeptShelf shelf;
  private final Assessments assessments;
  private final LetterRoom letters;
  private final LetterWords words;
  private final Submissions submissions;
  private final Network network;
  private final Matters matters;
  private final Files files;
  private final SheetPrinter printer;
  private final AuditTrail audit;
  private final Clock clock;

  KeptRoom(KeptShelf shelf, Assessments assessments, LetterRoom letters, LetterWords words, Submissions submissions, Network network,
      Matters matters, Files files, SheetPrinter printer, AuditTrail audit, Clock clock) {
    this.shelf = shelf;
    this.assessments = assessments;
    this.letters = letters;
    this.words = words;
    this.submissions = submissions;
    this.network = network;
    this.matters = matters;
    this.files = files;
    this.printer = printer;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public KeptId keep(UUID submissionKey, Category category, Map<String, String> answers, String city) {
    String id = submissions.once(submissionKey, "assessment.keep", () -> {
      OpinionLetter letter = letters.of(assessments.assess(category, answers));
      KeptId kept = shelf.add(category, answers, city);
      shelf.word(kept, letter, words.say("assessment.letter.machine"), "");
      return kept.value().toString();
    });
    return new KeptId(UUID.fromString(id));
  }

  @Override
  @Transactional(readOnly = true)
  public KeptAssessment find(KeptId id) {
    return shelf.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet letter(KeptId id) {
    KeptAssessment kept = shelf.find(id);
    return letters.sheet(kept.letter(), signature(kept));
  }

  private @Nullable String signature(KeptAssessment kept) {
    if (kept.signedAt() == null) return null;
    return words.say("assessment.letter.signed", kept.signedFor(), words.day(LocalDate.ofInstant(kept.signedAt(), clock.getZone())));
  }

  @Override
  public void askLawyer(KeptId id) {
    KeptAssessment kept = shelf.find(id);
    if (kept.state() == KeptState.KEPT) shelf.move(kept, KeptState.ASKED, null, null);
  }

  @Override
  public void attach(KeptId id, MatterId matter, Actor by) {
    PaperSheet sheet = letter(id);
    files.keep(matter.value(), matters.facts(matter).city(), "OPINION_LETTER", sheet.title() + ".pdf", printer.pdf(sheet), by);
    matters.append(matter, new Happening(
        "assessment.attached", words.say("assessment.attached.title"), words.say("assessment.attached.text"), null, true, null, by));
  }

  @Override
  public void forget(KeptId id) {
    shelf.forget(id);
  }

  @Override
  public int sweep() {
    return shelf.sweep();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Waiting> waiting(Actor by) {
    by.must(Role.LAWYER);
    return shelf.waiting(by.city());
  }

  @Override
  public KeptAssessment open(KeptId id, Actor by) {
    KeptAssessment kept = mine(id, by);
    audit.viewed(by, "opinion", id.value());
    return kept;
  }

  /** A lawyer of the city, and somebody asked for one. */
  private KeptAssessment mine(KeptId id, Actor by) {
    by.must(Role.LAWYER);
    KeptAssessment kept = shelf.find(id);
    if (kept.state() == KeptState.KEPT || !shelf.city(id).equals(by.city())) throw new Missing("assessment.forgotten");
    return kept;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Wording> wordings(KeptId id, Actor by) {
    mine(id, by);
    return shelf.wordings(id);
  }

  @Override
  public void revise(ReviseOpinion command) {
    KeptAssessment kept = mine(command.assessment(), command.by());
    Stale.unless(command.version(), kept.version());
    if (kept.state() == KeptState.SIGNED) throw new Refusal("assessment.letter.is-signed");
    List<OpinionLetter.Section> sections = new ArrayList<>();
    for (int i = 0; i < kept.letter().sections().size(); i++) {
      String text = i < command.texts().size() ? command.texts().get(i).strip().replace("\r\n", "\n") : "";
      if (SpokenChance.in(text)) throw new Refusal("assessment.letter.chance");
      if (!text.isEmpty()) sections.add(new OpinionLetter.Section(kept.letter().sections().get(i).heading(), text));
    }
    OpinionLetter before = kept.letter();
    shelf.touch(kept);
    shelf.word(command.assessment(), new OpinionLetter(before.category(), before.title(), before.day(), sections, before.articles()), command.by().name(), command.reason());
    audit.did(command.by(), "assessment.revise", "opinion", command.assessment().value(), "");
  }

  @Override
  public void sign(KeptId id, int version, Actor by) {
    KeptAssessment kept = mine(id, by);
    Stale.unless(version, kept.version());
    if (kept.state() == KeptState.SIGNED) throw new Refusal("assessment.letter.is-signed");
    String organisation = Optional.ofNullable(by.organisation()).map(unit -> network.organisation(unit).name()).orElseThrow(() -> new Refusal("assessment.letter.no-organisation"));
    shelf.move(kept, KeptState.SIGNED, by.name(), organisation);
    audit.did(by, "assessment.sign", "opinion", id.value(), "");
  }
}
