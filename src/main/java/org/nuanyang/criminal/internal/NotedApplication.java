package org.nuanyang.criminal.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CustodyState;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What a detained person applied for with an organ, until it is handed on. */
@Table("custody_application")
final class NotedApplication {

  @Id UUID id;
  @Version @Nullable Integer version;
  String city;
  UUID centre;
  UUID organ;
  OrganisationKind organKind;
  CustodyState state;
  SealedText person;
  SealedText identityNumber;
  SealedText caseNumber;
  byte[] whoIndex;
  String charge;
  HelpStage stage;
  String heldAt;
  Instant askedAt;
  Instant notedAt;
  String notedByName;
  boolean sheet;
  @Nullable Instant handedOnAt;
  @Nullable UUID application;
  @Nullable LocalDate familyToldOn;
  String endedBecause = "";

  @SuppressWarnings("NullAway") // every field is filled right after, from its column or by who notes it
  NotedApplication() {}

  void handedOn(UUID as, Instant at) {
    moveTo(CustodyState.HANDED_ON);
    application = as;
    handedOnAt = at;
  }

  void end(String why) {
    moveTo(CustodyState.ENDED);
    endedBecause = why;
  }

  void familyTold(LocalDate on) {
    if (!tellsFamily()) throw new Refusal("criminal.custody.not-now");
    familyToldOn = on;
  }

  /** Only the police owe the family a word, within three days (公安机关办理刑事案件程序规定 第四十七条). */
  boolean tellsFamily() {
    return organKind == OrganisationKind.POLICE && state != CustodyState.ENDED && familyToldOn == null;
  }

  private void moveTo(CustodyState target) {
    if (!state.next().contains(target)) throw new Refusal("criminal.custody.not-now");
    state = target;
  }

  boolean ofOrganOf(Actor by) {
    return organ.equals(by.organisation());
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
