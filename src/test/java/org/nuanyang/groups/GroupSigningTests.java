package org.nuanyang.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A crowd joins and signs by a code, and a few speak for it. */
class GroupSigningTests extends GroupFile {

  @Test
  void peopleJoinByCodeAndSignOnce() {
    Somebody known = Somebody.born("19850615");
    Somebody stranger = Somebody.born("19850615");
    ApplicationId application = applied(Somebody.born("19850615"), "扫码公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();

    assertThat(joining.of(code.toLowerCase().replace("-", " "))).get().returns("扫码公司", JoinPage::opponent);
    assertThat(sign(code, known, known.phone(), "M1 1 L2 2")).isTrue();
    assertThat(sign(code, known, known.phone(), "")).as("a second time").isTrue();
    assertThat(sign(code, stranger, stranger.phone(), "")).isFalse();

    GroupCounts counts = groups.group(group, clerk).counts();
    assertThat(counts).returns(2, GroupCounts::people).returns(1, GroupCounts::signed).returns(1, GroupCounts::waiting);
    assertThat(all(group, RosterFilter.ALL).get(1).signed()).isEqualTo(SignedHow.DRAWN);
    PersonRow waiting = all(group, RosterFilter.WAITING).getFirst();
    assertThat(applications.own(application).recipients()).isEqualTo(2);
    ApplicationFile file = applications.own(application);
    intake.propose(new ProposeDecision(application, file.version(), Proposal.GRANT, null, "符合条件。", reviewer));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> intake.grant(new GrantAid(application, applications.own(application).version(), "同意。", director)))
        .withMessage("groups.settle.waiting");

    work.confirm(group, waiting.id(), clerk);
    assertThat(applications.own(application).recipients()).isEqualTo(3);
    assertThat(new String(signature(group), java.nio.charset.StandardCharsets.ISO_8859_1)).as("sealed").doesNotContain("M1 1 L2 2");

    clock.advance(Duration.ofHours(3));
    assertThat(joining.of(code)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sign(code, stranger, stranger.phone(), "")).withMessage("groups.join.over");
  }

  @Test
  void whoSignsFromAnotherPhoneIsLookedAt() {
    Somebody known = Somebody.born("19850615");
    GroupId group = imported(applied(Somebody.born("19850615"), "换号公司", Set.of("MIGRANT_WORKER")), roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();

    assertThat(sign(code, known, "18800880000", "")).isFalse();

    PersonRow row = all(group, RosterFilter.WAITING).getFirst();
    assertThat(row).returns(true, PersonRow::phoneDiffers).returns(SignedHow.PHONE, PersonRow::signed);
    work.confirm(group, row.id(), clerk);
    assertThat(all(group, RosterFilter.WAITING)).isEmpty();
  }

  @Test
  void aDrawnSignatureIsNotWrittenOver() {
    Somebody known = Somebody.born("19850615");
    GroupId group = imported(applied(Somebody.born("19850615"), "再签公司", Set.of("MIGRANT_WORKER")), roster(List.of(known), 10));
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();
    sign(code, known, known.phone(), "M1 1 L2 2");
    byte[] drawn = signature(group);

    assertThat(sign(code, known, "18800880001", "M9 9 L8 8")).as("from somebody else's phone").isFalse();
    assertThat(sign(code, known, known.phone(), "M7 7 L6 6")).isTrue();

    assertThat(signature(group)).isEqualTo(drawn);
    assertThat(all(group, RosterFilter.WAITING)).isEmpty();
  }

  private byte[] signature(GroupId group) {
    return sql.sql("select signature from group_member where signature is not null and group_id = ?").param(group.value()).query(byte[].class).single();
  }

  @Test
  void whoComesByCodeOrIsOneOfManyDoesNotActForAll() throws Exception {
    Somebody lead = Somebody.born("19850615");
    Somebody member = Somebody.born("19850615");
    Somebody stranger = Somebody.born("19850615");
    ApplicationId application = applied(lead, "众人公司", Set.of("MIGRANT_WORKER"));
    GroupId group = imported(application, roster(List.of(member), 10));
    String number = applications.own(application).receiptNumber();
    String code = joining.openFor(group, Duration.ofHours(2), clerk).code();
    sign(code, stranger, stranger.phone(), "");

    assertThat(find.ofCitizen(number, stranger.phone())).as("waits for the window").isEmpty();
    assertThat(find.ofPhone(CITY, stranger.phone())).isEmpty();
    for (String act : List.of("/withdraw", "/supply", "/pledge/sign", "/pledge/bring")) {
      assertThat(posted(number, application, act, stranger)).as(act).isEqualTo(404);
      assertThat(posted(number, application, act, member)).as(act).isEqualTo(404);
    }
    work.confirm(group, all(group, RosterFilter.WAITING).getFirst().id(), clerk);
    assertThat(find.ofCitizen(number, stranger.phone())).as("one of them now").isPresent();
    work.withdraw(group, all(group, RosterFilter.ALL).getLast().id(), "不申请了", clerk);
    assertThat(find.ofCitizen(number, stranger.phone())).as("gone again").isEmpty();

    assertThat(posted(number, application, "/withdraw", lead)).isEqualTo(302);
    assertThat(applications.own(application).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  private int posted(String number, ApplicationId application, String act, Somebody who) throws Exception {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
    String page = "/follow/" + number + "/application/" + application.value() + act;
    return mvc.perform(post(page).sessionAttr("identity.proven-phone", who.phone())).andReturn().getResponse().getStatus();
  }

  private boolean sign(String code, Somebody who, String phone, String drawn) {
    return joining.sign(new JoinAndSign(code, who.name(), IdentityNumber.resident(who.number()), phone, drawn));
  }

  @Test
  void twoToFiveSpeakForTenOrMore() {
    GroupId few = imported(applied(Somebody.born("19850615"), "九人公司", Set.of("MIGRANT_WORKER")), roster(crowd(8), 10));
    GroupId many = imported(applied(Somebody.born("19850615"), "十人公司", Set.of("MIGRANT_WORKER")), roster(crowd(9), 10));
    List<UUID> lines = all(many, RosterFilter.ALL).stream().map(PersonRow::id).toList();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> work.represent(few, Set.copyOf(all(few, RosterFilter.ALL).stream().map(PersonRow::id).toList().subList(0, 2)), clerk))
        .withMessage("groups.represent.few");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.represent(many, Set.of(lines.getFirst()), clerk)).withMessage("groups.represent.how-many");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> work.represent(many, Set.copyOf(lines.subList(0, 6)), clerk));
    work.represent(many, Set.copyOf(lines.subList(0, 5)), clerk);
    work.represent(many, Set.copyOf(lines.subList(4, 6)), clerk);

    assertThat(groups.group(many, clerk).representatives()).hasSize(2);
    assertThat(all(many, RosterFilter.REPRESENTATIVES)).extracting(PersonRow::id).containsExactlyElementsOf(lines.subList(4, 6));
  }
}
