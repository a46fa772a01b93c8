package org.nuanyang.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Locks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.springframework.ui.ExtendedModelMap;

/** What the pages of a committee still open when the dispute has gone on without it. */
class AfterTheCommitteeTests {

  private static final Instant OVER = Instant.parse("2026-07-01T02:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final UUID FILE = UUID.randomUUID();

  private final Mediations mediations = mock();
  private final Transfers transfers = mock();
  private final Matters matters = mock();
  private final Files files = mock();
  private final Locks locks = mock();
  private final Words words = mock();
  private final Actor mediator = staff(Role.MEDIATOR);

  private static Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), "某", Set.of(role), UUID.randomUUID(), "159900", DataScope.UNIT, Set.of());
  }

  @Test
  void aSealedFileStaysSealedToTheCommitteeToo() {
    shows(new FileView(new FileId(FILE), "EVIDENCE", "欠条.png", "image/png", 10, "CLEAN", OVER));
    doThrow(new Forbidden("documents.sealed-away")).when(locks).mustBeOpen(FILE, mediator);
    assertThatThrownBy(() -> desk().evidence(ID, FILE, mediator)).hasMessage("documents.sealed-away");
    verify(files, never()).open(any(), any());
  }

  @Test
  void aFileThatIsNotShownIsNotOpenedByItsAddress() {
    shows();
    assertThatThrownBy(() -> desk().evidence(ID, FILE, mediator)).isInstanceOf(Missing.class);
    verify(files, never()).open(any(), any());
  }

  @Test
  void theTimelineEndsForTheCommitteeWhereItsPartEnded() {
    assertThat(told(TransferDirection.AID_TO_MED, OVER, mediator)).containsExactly("谈成了");
    assertThat(told(TransferDirection.MED_TO_AID, null, mediator)).as("handed over that day").containsExactly("谈成了");
    assertThat(told(TransferDirection.AID_TO_MED, null, mediator)).as("it lies with the committee").hasSize(2);
    assertThat(told(TransferDirection.AID_TO_MED, OVER, staff(Role.CLERK))).as("legal aid reads on").hasSize(2);
  }

  private void shows(FileView... evidence) {
    MediationView view = mock();
    when(view.evidence()).thenReturn(List.of(evidence));
    when(view.matter()).thenReturn(new MatterId(ID));
    when(files.ownerOf(new FileId(FILE))).thenReturn(ID);
    when(mediations.view(any(), any())).thenReturn(view);
  }

  private MediationDeskPages desk() {
    return new MediationDeskPages(
        mediations, mock(), mock(Sessions.class), mock(Agreements.class), transfers, mock(MediationHelp.class), mock(), files, locks, words, Clock.systemUTC());
  }

  private List<String> told(TransferDirection direction, Instant ended, Actor by) {
    TransferView sent = mock();
    when(sent.direction()).thenReturn(direction);
    when(sent.sentAt()).thenReturn(OVER);
    when(sent.endedAt()).thenReturn(ended);
    when(sent.matter()).thenReturn(new MatterId(ID));
    when(transfers.transfer(ID, by)).thenReturn(sent);
    when(matters.timeline(new MatterId(ID), false)).thenReturn(List.of(entry(OVER, "谈成了"), entry(OVER.plusSeconds(86_400), "请了律师")));
    var model = new ExtendedModelMap();
    new TransferPages(transfers, mediations, matters, mock(Eligibility.class), mock(Policies.class), mock(Network.class), words, Clock.systemUTC())
        .one(ID, by, model);
    return ((List<?>) model.get("timeline")).stream().map(one -> ((TimelineEntry) one).title()).toList();
  }

  private static TimelineEntry entry(Instant at, String title) {
    return new TimelineEntry(at, "some", title, "", "某", null);
  }
}
