package org.nuanyang.cases.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.documents.Files;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;

/** What the file of a case must hold depends on how aid came about and on who works on it. */
class ChecklistTests {

  private static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), List.of());

  private final Mentoring mentoring = mock(Mentoring.class);

  @Test
  void asksForANoticeWhereNobodyApplied() throws IOException {
    assertThat(labels(aidCase("CRIMINAL", "C03_DEFENCE_NOTICE"))).contains("办案机关的通知公函").doesNotContain("法律援助申请表", "给予法律援助决定书");
    assertThat(labels(aidCase("CRIMINAL", "C04_MEDICAL_NOTICE"))).contains("办案机关的通知公函");
    assertThat(labels(aidCase("CRIMINAL", "C01_DEFENCE_APPLY"))).contains("法律援助申请表", "给予法律援助决定书").doesNotContain("办案机关的通知公函");
  }

  @Test
  void holdsTheFileBackUntilTheLeadAnsweredTheJunior() throws IOException {
    LegalAidCase about = aidCase("CIVIL", "M05_WAGE");
    assertThat(labels(about)).noneMatch(label -> label.contains("以老带新"));

    pairWith(null);
    assertThat(signedOff(about)).isFalse();
    pairWith(true);
    assertThat(signedOff(about)).isTrue();
    pairWith(false);
    assertThat(signedOff(about)).as("what was sent back is no paper of the file").isTrue();
  }

  private boolean signedOff(LegalAidCase about) throws IOException {
    return items(about).stream().filter(item -> item.label().contains("以老带新")).findFirst().orElseThrow().present();
  }

  private void pairWith(Boolean signed) {
    var paper = new Mentoring.Paper(UUID.randomUUID(), "代理词", "一、", Instant.EPOCH, signed, null, null, 0);
    when(mentoring.on(any()))
        .thenReturn(Optional.of(new Mentoring.Pair(new AssignmentId(UUID.randomUUID()), "", "", UUID.randomUUID(), "", UUID.randomUUID(), "", 60, "", List.of(paper))));
  }

  private List<String> labels(LegalAidCase about) throws IOException {
    return items(about).stream().map(ChecklistItem::label).toList();
  }

  private List<ChecklistItem> items(LegalAidCase about) throws IOException {
    return new Checklist(mock(Dossiers.class), mock(Files.class), mentoring, mock(ServiceOfPapers.class)).of(about, EMPTY);
  }

  private static LegalAidCase aidCase(String caseType, String matterCode) {
    UUID centre = UUID.randomUUID();
    return LegalAidCase.of(
        new AidGranted(
            new ApplicationId(UUID.randomUUID()), new MatterId(UUID.randomUUID()), "1", "159900", caseType, "CRIMINAL_DEFENCE", "FIRST_INSTANCE",
            matterCode, "CRIMINAL", centre, centre, 1, 9, null, null, LocalDate.of(2026, 7, 1), Instant.EPOCH),
        "甲", "1", false);
  }
}
