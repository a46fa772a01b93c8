package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.PersonRow;
import org.nuanyang.groups.RosterReading;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.sheet.SheetList;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes rosters in and gives them out; what was uploaded lies sealed and is read anew each time it is looked at. */
@Component
@Transactional
class RosterDesk implements Rosters {

  private final GroupBook book;
  private final Members members;
  private final RosterWords words;
  private final RosterIntake rosterIntake;
  private final Applications applications;
  private final Matters matters;
  private final FindMatters find;
  private final CaseLedger ledger;
  private final Judging judging;
  private final AuditTrail audit;
  private final Uploads uploads;

  RosterDesk(GroupBook book, Members members, RosterWords words, RosterIntake rosterIntake, Applications applications, Matters matters, FindMatters find,
      CaseLedger ledger, Judging judging, AuditTrail audit, Uploads uploads) {
    this.book = book;
    this.members = members;
    this.words = words;
    this.rosterIntake = rosterIntake;
    this.applications = applications;
    this.matters = matters;
    this.find = find;
    this.ledger = ledger;
    this.judging = judging;
    this.audit = audit;
    this.uploads = uploads;
  }

  @Override
  public void template(OutputStream out) {
    send(SheetWriter.template(words.columns(), words.text("groups.roster.how")), out);
  }

  static void send(byte[] file, OutputStream out) {
    try {
      out.write(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public UUID upload(GroupId id, String fileName, byte[] content, Actor by) {
    KeptGroup group = forWindow(id, by).mustBeOpen();
    UUID upload = uploads.keep(group, Uploads.Kind.ROSTER, fileName, content, words.columns(), MOST, by);
    audit.did(by, "groups.upload", "group", group.id(), String.valueOf(content.length));
    return upload;
  }

  private KeptGroup forWindow(GroupId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    KeptGroup group = book.seenBy(id, by);
    by.mustSee(group.city(), group.organisation());
    return group;
  }

  /** The rows with what was found about each. */
  private record Looked(String fileName, SheetList list, List<RosterCheck.Result> rows, Map<String, UUID> there, Map<String, String> elsewhere) {

    boolean known(RosterCheck.Result row) {
      return row.entry() != null && there.containsKey(row.entry().identity().number());
    }
  }

  private Looked look(KeptGroup group, UUID upload) {
    Uploads.Kept kept = uploads.read(group, Uploads.Kind.ROSTER, upload, words.columns(), MOST);
    SheetList list = kept.list();
    Facts common = applications.own(group.applicationId()).facts();
    RosterCheck check = new RosterCheck(words, common);
    List<RosterCheck.Result> rows = list.rows().stream().map(check::check).map(row -> judged(row, common)).toList();
    List<String> numbers = rows.stream().filter(row -> row.entry() != null).map(row -> row.entry().identity().number()).toList();
    return new Looked(
        kept.fileName(), list, rows, members.there(group.id(), numbers), find.alreadyThere(group.city(), numbers, group.matterId()));
  }

  /** The rules look too: a household of none, an income below nothing. */
  private RosterCheck.Result judged(RosterCheck.Result row, Facts common) {
    if (row.entry() == null) return row;
    try {
      judging.verdict(judging.facts(common, row.entry().facts(), row.entry().identity().birthDate().orElse(null), false));
      return row;
    } catch (InvalidFacts wrong) {
      return new RosterCheck.Result(row.row(), row.name(), row.identity(), row.claimed(), List.copyOf(wrong.errors().values()), null);
    }
  }

  @Override
  public RosterReading read(GroupId id, UUID upload, Actor by) {
    KeptGroup group = forWindow(id, by);
    audit.viewed(by, "group", group.id());
    Looked looked = look(group, upload);
    List<RosterReading.Line> lines = looked.rows().stream().map(row -> line(row, looked)).toList();
    int faulty = (int) lines.stream().filter(line -> !line.good()).count();
    int known = (int) lines.stream().filter(RosterReading.Line::known).count();
    return new RosterReading(upload, looked.fileName(), looked.list().name(), lines.size() - faulty - known, known, faulty, lines);
  }

  private RosterReading.Line line(RosterCheck.Result row, Looked looked) {
    List<String> remarks = new ArrayList<>();
    if (looked.known(row)) remarks.add(words.text("groups.row.known"));
    if (row.entry() != null && looked.elsewhere().containsKey(row.entry().identity().number()))
      remarks.add(words.text("groups.row.elsewhere", looked.elsewhere().get(row.entry().identity().number())));
    return new RosterReading.Line(row.row(), row.name(), row.identity(), row.claimed(), looked.known(row), row.problems(), remarks);
  }

  @Override
  public void errorSheet(GroupId id, UUID upload, OutputStream out, Actor by) {
    KeptGroup group = forWindow(id, by);
    Looked looked = look(group, upload);
    audit.did(by, "groups.error-sheet", "group", group.id(), "");
    Map<Integer, List<String>> reasons = looked.rows().stream().collect(Collectors.toMap(RosterCheck.Result::row, RosterCheck.Result::problems, (one, same) -> one));
    send(SheetWriter.marked(looked.list(), words.text("groups.roster.sheet"), reasons, words.text("groups.column.problem"), words.text("groups.row.good")), out);
  }

  @Override
  public int take(GroupId id, UUID upload, Actor by) {
    forWindow(id, by);
    KeptGroup group = book.holdAtWindow(id, by).mustBeOpen();
    if (!uploads.take(group, upload)) return 0;
    Looked looked = look(group, upload);
    List<RosterCheck.Entry> good = looked.rows().stream().filter(row -> row.entry() != null).map(RosterCheck.Result::entry).toList();
    if (good.isEmpty()) throw new Refusal("groups.upload.nothing-good");
    int fresh = rosterIntake.take(group, good, looked.there(), by);
    audit.did(by, "groups.import", "group", group.id(), good.size() + "/" + looked.rows().size());
    return fresh;
  }

  @Override
  public void export(GroupId id, OutputStream out, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    KeptGroup group = book.seenBy(id, by);
    audit.did(by, "groups.export", "group", group.id(), "");
    List<Member> all = members.all(group.id());
    List<UUID> persons = all.stream().map(one -> one.person).toList();
    Map<UUID, Participant> people = matters.people(persons).stream().collect(Collectors.toMap(Participant::id, one -> one));
    Map<UUID, PersonAmounts> amounts = ledger.of(group.matterId(), persons);
    List<String> head = Arrays.stream(words.text("groups.export.columns").split("、")).toList();
    List<List<String>> rows =
        all.stream().map(one -> exported(one, people.get(one.person), GroupShelf.row(one, people.get(one.person), amounts.get(one.person)))).toList();
    send(SheetWriter.list(words.text("groups.roster.sheet"), head, rows), out);
  }

  private List<String> exported(Member one, Participant person, PersonRow row) {
    return List.of(
        String.valueOf(row.line()), row.name(), person == null ? "" : person.identityNumber(), person == null ? "" : person.phone(), yuan(row.claimed()),
        yuan(row.awarded()), yuan(row.received()), words.text(one.standing.messageKey()), words.text(one.result.messageKey()), one.reason,
        row.signed() == null ? words.text("groups.signed.not") : words.text(row.signed().messageKey()), String.join("、", one.lacking));
  }

  private static String yuan(Money money) {
    return money == null ? "" : money.yuan().toPlainString();
  }
}
