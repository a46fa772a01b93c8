package org.nuanyang.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.Standing;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** A dispute that a matter tells already is registered without telling it again. */
class RegisterPagesTests {

  private static final UUID MATTER = UUID.randomUUID();
  private static final UUID COMMITTEE = UUID.randomUUID();
  private static final String NO_AID = "mediation.transfer.no-aid";

  private final Mediations mediations = mock();
  private final Transfers transfers = mock();
  private final Matters matters = mock();
  private final Words words = mock();
  private final Actor clerk = Acting.person(UUID.randomUUID(), Role.CLERK);
  private final ExtendedModelMap model = new ExtendedModelMap();
  private final RegisterPages pages = new RegisterPages(mediations, transfers, matters, mock(Network.class), words, Clock.systemUTC());

  @BeforeEach
  void aCityWithOneCommittee() {
    when(words.committees("159900")).thenReturn(List.of(Choice.of(COMMITTEE.toString(), "调委会")));
    when(mediations.apply(any())).thenReturn(new MediationId(UUID.randomUUID()));
    hindered(NO_AID);
  }

  @Test
  void whatAMatterTellsIsShownAndNotAskedFor() {
    MatterView told = tells(true);
    assertThat(pages.blank(MATTER, clerk, model)).isEqualTo("mediation/register");
    assertThat(model.get("told")).isEqualTo(told);

    assertThat(register(form("", ""))).isEqualTo("redirect:/desk/mediation?saved");
    ApplyForMediation order = order();
    assertThat(order.matter()).isEqualTo(new MatterId(MATTER));
    assertThat(order.category()).isEqualTo(Category.LABOR);
    assertThat(order.people()).as("they are the matter's").isEmpty();
    verify(matters, never()).join(any(), any(), any());
  }

  @Test
  void theOtherSideIsAskedForWhenNobodyKnowsItAndThenBelongsToTheMatter() {
    tells(false);
    hindered(NO_AID, "mediation.no-opponent");
    assertThat(register(form("", ""))).as("who is the other side").isEqualTo("mediation/register");
    verify(mediations, never()).apply(any());
    register(form("青禾建筑公司", "13800001111"));
    var joined = ArgumentCaptor.<List<Participant>>captor();
    verify(matters).join(any(), joined.capture(), any());
    assertThat(joined.getValue()).extracting(Participant::name).containsExactly("青禾建筑公司");
  }

  @Test
  void whatLegalAidIsAtWorkOnIsSentWithBothConsentsAndWhatCannotBeMediatedIsRefused() {
    tells(true);
    hindered();
    assertThat(pages.blank(MATTER, clerk, model)).isEqualTo("redirect:/desk/transfers/new?matter=" + MATTER);
    hindered(NO_AID, "mediation.unsuitable.CRIME");
    assertThatThrownBy(() -> pages.blank(MATTER, clerk, model)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> register(form("", ""))).isInstanceOf(Refusal.class);
  }

  private MatterView tells(boolean other) {
    List<Participant> people = new ArrayList<>();
    people.add(new Participant(null, PersonRole.APPLICANT, "王工友", "", "", "13900001111", "M", LocalDate.of(1985, 1, 1), "159921", "", "zh"));
    if (other) people.add(Participant.opponent("青禾建筑公司", "", ""));
    MatterView told =
        new MatterView(
            new MatterId(MATTER), "1599-2026-0000001-1", "159900", UUID.randomUUID(), Channel.HALL, Category.LABOR, "拖欠工资", "短", people,
            mock(Standing.class), Instant.EPOCH, 0);
    when(matters.view(new MatterId(MATTER), clerk)).thenReturn(told);
    return told;
  }

  private void hindered(String... by) {
    when(transfers.hindrances(any(), any())).thenReturn(List.of(by));
  }

  private String register(DisputeForm form) {
    BindingResult errors = new BeanPropertyBindingResult(form, "form");
    return pages.register(form, errors, MATTER, clerk, model);
  }

  private ApplyForMediation order() {
    var order = ArgumentCaptor.forClass(ApplyForMediation.class);
    verify(mediations).apply(order.capture());
    return order.getValue();
  }

  private static DisputeForm form(String other, String phone) {
    return new DisputeForm(
        UUID.randomUUID(), COMMITTEE, null, "", "", "", "", "", other, phone, "", Source.PERSON, null, "", Channel.HALL, false, null, "", null);
  }
}
