package org.nuanyang.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Participant;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Choice;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;

/** What one proved phone can set going through the public form. */
class MediatePagesTests {

  private static final String PHONE = "13900000003";
  private static final UUID COMMITTEE = UUID.randomUUID();

  private final Mediations mediations = mock();
  private final PartyDesk parties = mock();
  private final RateLimits limits = mock();
  private final Words words = mock();
  private final MockHttpSession session = new MockHttpSession();

  @BeforeEach
  void somebodyWithAPhone() {
    ProvenPhone.prove(session, PHONE);
    MediationId made = new MediationId(UUID.randomUUID());
    when(mediations.apply(any())).thenReturn(made);
    when(parties.codeOf(made, PHONE)).thenReturn(Optional.of("ABCDE"));
    when(words.committees("159900")).thenReturn(List.of(Choice.of(COMMITTEE.toString(), "青禾县调委会")));
    when(words.say(any())).thenReturn("劳动");
    when(limits.allow(any(), any(), anyInt(), any())).thenReturn(true);
  }

  @Test
  void asksForThePersonAloneWhateverElseIsSentAlong() {
    assertThat(sends(COMMITTEE)).startsWith("redirect:/settle/ABCDE");

    ArgumentCaptor<ApplyForMediation> order = ArgumentCaptor.captor();
    verify(mediations).apply(order.capture());
    assertThat(order.getValue().people()).extracting(Participant::name).containsExactly("王工友", "青禾建筑公司");
    assertThat(order.getValue().referrerNumber()).isEmpty();
    assertThat(order.getValue().limitationOn()).isNull();
  }

  @Test
  void goesToACommitteeThatWasThereToChooseOnly() {
    assertThat(sends(UUID.randomUUID())).isEqualTo("mediation/ask");
    verify(mediations, never()).apply(any());
  }

  @Test
  void oneNetworkDoesNotAskForEver() {
    when(limits.allow(any(), any(), anyInt(), any())).thenReturn(false);
    assertThat(sends(COMMITTEE)).isEqualTo("mediation/ask");
    verify(mediations, never()).apply(any());
  }

  private String sends(UUID committee) {
    var form =
        new DisputeForm(
            null, committee, Category.LABOR, "", "干了三个月，没有给工资，老板一直拖。", "王工友", PHONE, "甲乙 13900000004\n丙丁 13900000005", "青禾建筑公司", "13800001111", "", null, null,
            "别人的编号", null, false, LocalDate.MAX, "", 4);
    return new MediatePages(mediations, parties, mock(PhoneCodes.class), limits, words, Clock.systemUTC())
        .next(
            form, new BeanPropertyBindingResult(form, "form"), "next", new MockHttpServletRequest(), session, Actor.citizen("159900"), new ExtendedModelMap());
  }
}
