package org.nuanyang.directory.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.FakeReportView;
import org.nuanyang.directory.ReportFake;
import org.nuanyang.directory.ReportState;
import org.nuanyang.directory.ReportWay;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One person's doubt about another, and what was found out. */
@Table("fake_report")
final class FakeReport {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String code;
  private final String city;
  private final Instant receivedAt;
  private final ReportWay way;
  private final String claimed;
  private final String foundWhere;
  private final SealedText story;
  private final @Nullable BigDecimal paid;
  private final @Nullable SealedText phone;
  private final @Nullable UUID person;
  private ReportState state;
  private String answer;
  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;

  @PersistenceCreator
  FakeReport(
      UUID id, @Nullable Integer version, String code, String city, Instant receivedAt, ReportWay way, String claimed, String foundWhere,
      SealedText story, @Nullable BigDecimal paid, @Nullable SealedText phone, @Nullable UUID person, ReportState state, String answer,
      @Nullable Instant decidedAt, @Nullable String decidedBy) {
    this.id = id;
    this.version = version;
    this.code = code;
    this.city = city;
    this.receivedAt = receivedAt;
    this.way = way;
    this.claimed = claimed;
    this.foundWhere = foundWhere;
    this.story = story;
    this.paid = paid;
    this.phone = phone;
    this.person = person;
    this.state = state;
    this.answer = answer;
    this.decidedAt = decidedAt;
    this.decidedBy = decidedBy;
  }

  static FakeReport of(ReportFake report, UUID id, String code, Instant at) {
    return new FakeReport(
        id, null, code, report.city(), at, report.way(), report.claimed(), report.foundWhere(), report.story(), report.paid(), report.phone(),
        report.person(), ReportState.WAITING, "", null, null);
  }

  void answer(ReportState found, String words, Instant at, String by) {
    if (!state.next().contains(found)) throw new Refusal("directory.report-answered");
    if (words.isBlank()) throw new Refusal("directory.report-answer-missing");
    state = found;
    answer = words.strip();
    decidedAt = at;
    decidedBy = by;
  }

  int version() {
    return version == null ? 0 : version;
  }

  String city() {
    return city;
  }

  @Nullable SealedText phone() {
    return phone;
  }

  FakeReportView view() {
    return new FakeReportView(
        id, version(), code, receivedAt, way, claimed, foundWhere, story, paid, phone != null, person, state, answer, decidedAt, decidedBy);
  }
}
