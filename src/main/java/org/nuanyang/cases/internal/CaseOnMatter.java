package org.nuanyang.cases.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.cases.CaseState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the cases of a matter on the matter's own page, for whoever may see them. */
@Component
class CaseOnMatter implements ServicesOnMatter, HeldMatters, FollowActions {

  private final JdbcClient jdbc;
  private final LegalAidCases cases;
  private final MessageSource messages;

  CaseOnMatter(JdbcClient jdbc, LegalAidCases cases, MessageSource messages) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return seenBy(matter, by).map(this::link).toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return seenBy(matter, by).findAny().isPresent();
  }

  /** The recipient may ask for another lawyer, while one is at work and nobody has asked yet. */
  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return jdbc
        .sql("select id from legal_aid_case where matter = ? and state in ('HANDLER_CONFIRMED', 'IN_PROGRESS') order by granted_at, id")
        .param(matter.value())
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> cases.findById(id).stream())
        .filter(found -> found.openReplacement == null && !found.replacing)
        .map(found -> new FollowAction(text("cases.own.replace"), "/follow/" + receiptNumber + "/case/" + found.id + "/replacement", false))
        .toList();
  }

  @Override
  public boolean bindAll() {
    return true;
  }

  /** The lawyer while there is one and the file is with them, then the archivist. */
  @Override
  public Optional<Holder> holder(MatterId matter) {
    return jdbc
        .sql("select id from legal_aid_case where matter = ? and state <> 'ARCHIVED' order by granted_at desc, id desc limit 1")
        .param(matter.value())
        .query(UUID.class)
        .optional()
        .flatMap(cases::findById)
        .filter(found -> found.state != CaseState.GRANTED)
        .map(CaseOnMatter::held);
  }

  private static Holder held(LegalAidCase found) {
    Instant since = found.assignedAt == null ? found.grantedAt : found.assignedAt;
    boolean checked = found.state == CaseState.FILE_SUBMITTED || found.state == CaseState.FILE_ACCEPTED;
    if (found.handlerAccount != null && !checked) return new Holder(found.decidingOrg, null, found.handlerAccount, since);
    return new Holder(found.decidingOrg, checked ? Role.ARCHIVIST : Role.DIRECTOR, null, since);
  }

  private Stream<LegalAidCase> seenBy(MatterId matter, Actor by) {
    return jdbc
        .sql("select id from legal_aid_case where matter = ? order by granted_at, id")
        .param(matter.value())
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> cases.findById(id).stream())
        .filter(found -> !found.duties(by).isEmpty());
  }

  private ServiceLink link(LegalAidCase found) {
    return new ServiceLink(
        found.caseNumber + " " + text("cases.stage." + found.stage),
        text(found.state.messageKey()),
        tone(found.state),
        "/desk/cases/" + found.id,
        found.grantedAt,
        found.id);
  }

  private static String tone(CaseState state) {
    return switch (state) {
      case GRANTED, ASSIGNED -> "warn";
      case HANDLER_CONFIRMED, IN_PROGRESS, TO_MEDIATION, FILE_SUBMITTED -> "info";
      case CLOSED, FILE_ACCEPTED -> "good";
      case FILE_RETURNED, TERMINATED -> "bad";
      case ARCHIVED -> "neutral";
    };
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
