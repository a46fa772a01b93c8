package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.PaperType;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.LinkedMatter;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Participant;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** People of a crowd leave it, go on in a file of their own, or become one with another crowd. */
class GroupPartingTests extends GroupFile {

  @Autowired GroupPapers papers;
  @Autowired MatterLinks links;

  @Test
  void oneWithdrawsAndTheOthersGoOn() {
    ApplicationId application = applied(Somebody.born("19850615"), "退出公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(3), 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.withdraw(group, rows.getFirst().id(), "自己和解", clerk)).withMessage("groups.leads-still");
    UUID gone = person(group, rows.get(1).id());
    work.withdraw(group, rows.get(1).id(), "自己和解了", clerk);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(issued.inForce(gone, PaperType.WITHDRAWAL_REQUEST)).isPresent();
    granted(application);
    work.withdraw(group, rows.get(2).id(), "不想打官司了", clerk);

    assertThat(ledger.latest(applications.own(application).matter()).orElseThrow().recipients()).isEqualTo(2);
    assertThat(applications.own(application).recipients()).as("who was granted aid was granted aid").isEqualTo(3);
    work.lead(imported(applied(Somebody.born("19850615"), "换人公司", Set.of("MIGRANT_WORKER")), roster(crowd(1), 1)), leadOf("换人公司"), clerk);
    assertThat(applications.newest(null, clerk).rows()).anyMatch(row -> row.recipients() == 2);
  }

  private UUID leadOf(String opponent) {
    return sql.sql("select m.id from group_member m join case_group g on g.id = m.group_id where g.opponent = ? order by m.position desc limit 1").param(opponent).query(UUID.class).single();
  }

  @Test
  void someGoOnInAFileOfTheirOwnWithEverythingKnownOfThem() {
    ApplicationId application = applied(Somebody.born("19850615"), "分案公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(crowd(5), 1000));
    List<PersonRow> rows = all(group, RosterFilter.ALL);
    work.signedOnPaper(group, Set.of(rows.get(1).id()), clerk);

    ApplicationId made = work.split(group, Set.of(rows.get(1).id(), rows.get(2).id()), "他们在另一个工地", clerk);

    assertThat(applications.own(application).recipients()).isEqualTo(4);
    ApplicationFile fresh = applications.own(made);
    assertThat(fresh).returns(2, ApplicationFile::recipients).returns(ApplicationStatus.ACCEPTED, ApplicationFile::status).returns("M05_WAGE", ApplicationFile::matterCode);
    GroupId other = groups.of(fresh.matter()).orElseThrow();
    assertThat(all(other, RosterFilter.ALL)).hasSize(2).first().returns(SignedHow.PAPER, PersonRow::signed).returns(Money.of("1000.00"), PersonRow::claimed);
    assertThat(all(group, RosterFilter.GONE)).hasSize(2).allMatch(row -> row.standing() == PersonStanding.SPLIT);
    assertThat(links.of(fresh.matter(), clerk)).singleElement().returns(LinkKind.SPLIT, LinkedMatter::kind).returns(true, LinkedMatter::earlier);
    assertThat(matters.facts(fresh.matter()).opponents()).singleElement().returns("分案公司", Participant::name);
    assertThat(links.of(applications.own(application).matter(), clerk)).as("seen from the other side too").singleElement().returns(false, LinkedMatter::earlier);
  }

  @Test
  void twoGroupsAgainstTheSameSideBecomeOne() {
    Somebody both = Somebody.born("19850615");
    List<Somebody> others = new ArrayList<>(crowd(2));
    others.add(both);
    ApplicationId one = applied(Somebody.born("19850615"), "并案公司", Set.of("MIGRANT_WORKER"));
    GroupId to = imported(one, roster(List.of(both), 700));
    ApplicationId two = applied(Somebody.born("19850615"), "并案公司", Set.of("MIGRANT_WORKER"));
    GroupId from = imported(two, roster(others, 500));
    GroupId stranger = imported(applied(Somebody.born("19850615"), "别的公司", Set.of("MIGRANT_WORKER")), roster(crowd(1), 1));
    assertThat(work.mergeable(to, clerk)).extracting(GroupRow::id).containsExactly(from.value());

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.merge(to, stranger, clerk)).withMessage("groups.merge.other-side");
    work.merge(to, from, clerk);

    assertThat(groups.group(to, clerk).counts().people()).isEqualTo(5);
    assertThat(applications.own(one).recipients()).isEqualTo(5);
    assertThat(applications.own(two).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(groups.group(from, clerk)).returns(GroupState.MERGED, GroupView::state);
    assertThat(all(to, RosterFilter.ALL)).filteredOn(row -> row.name().equals(both.name())).singleElement().returns(Money.of("700.00"), PersonRow::claimed);
  }

  @Test
  void everybodyGetsTheirAuthorisationAtOneClick() throws Exception {
    GroupId group = imported(applied(Somebody.born("19850615"), "委托公司", Set.of("MIGRANT_WORKER")), roster(crowd(44), 10));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ByteArrayOutputStream election = new ByteArrayOutputStream();

    papers.pdf(group, GroupPapers.Kind.AUTHORISATION, pdf, clerk);
    papers.pdf(group, GroupPapers.Kind.ELECTION, election, clerk);

    try (var document = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(document.getNumberOfPages()).as("a leaf for each").isEqualTo(45);
    }
    assertThat(election.size()).isPositive();
    GroupId three = imported(applied(Somebody.born("19850615"), "压缩公司", Set.of("MIGRANT_WORKER")), roster(crowd(2), 10));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    papers.zip(three, zip, clerk);
    List<String> names = new ArrayList<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
    }
    assertThat(names).hasSize(3).allMatch(name -> name.matches("000[123]-.+\\.pdf"));
  }
}
