package org.nuanyang.serving.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.documents.Delivery;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.PaperRead;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceOfPapers;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whoever opened the paper stands on the receipt. */
class ReadOnlineTests {

  private final MatterId matter = new MatterId(UUID.randomUUID());
  private final PaperId paper = new PaperId(UUID.randomUUID());
  private final Participant applicant = person(PersonRole.APPLICANT, "甲某");
  private final Participant agent = person(PersonRole.AGENT, "乙某");

  @Test
  void anAgentWhoOpensItStandsOnTheReceiptAsTheAgent() {
    assertThat(receipt(agent)).satisfies(one -> assertThat(one.by().name()).isEqualTo("代理人（网上）")).returns("乙某", ServePaper::receivedBy)
        .satisfies(one -> assertThat(one.proof()).startsWith("代理人"));
    assertThat(receipt(applicant)).satisfies(one -> assertThat(one.by().name()).isEqualTo("受送达人（网上）")).returns("甲某", ServePaper::receivedBy)
        .satisfies(one -> assertThat(one.proof()).startsWith("受送达人"));
  }

  private ServePaper receipt(Participant reader) {
    Papers papers = mock();
    ServiceOfPapers services = mock();
    Consents consents = mock();
    Matters matters = mock(Matters.class, RETURNS_DEEP_STUBS);
    PaperToServe about = mock(PaperToServe.class, RETURNS_DEEP_STUBS);
    when(about.paper().type()).thenReturn(PaperType.REFUSAL_DECISION);
    assertThat(PaperType.REFUSAL_DECISION.delivery()).isEqualTo(Delivery.SERVED);
    when(about.inForce()).thenReturn(true);
    when(about.party()).thenReturn("甲某");
    when(about.city()).thenReturn("159900");
    when(papers.toServe(any())).thenReturn(about);
    when(consents.standing(any(), any())).thenReturn(true);
    when(matters.facts(any()).people()).thenReturn(List.of(applicant, agent));
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/serving");
    messages.setDefaultEncoding("UTF-8");
    new ReadOnline(papers, services, consents, matters, messages).on(new PaperRead(matter, paper, reader.id(), Instant.EPOCH));
    ArgumentCaptor<ServePaper> kept = ArgumentCaptor.captor();
    verify(services).record(kept.capture());
    return kept.getValue();
  }

  private static Participant person(PersonRole role, String name) {
    return new Participant(UUID.randomUUID(), role, name, "", "", "13900000000", "", null, "", "", "zh");
  }
}
