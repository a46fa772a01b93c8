package org.nuanyang.mediation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationState;
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

/** The mediations and transfers of a matter, for the matter's own page and for the person's follow page. */
@Component
class MediationOnMatter implements ServicesOnMatter, FollowActions, HeldMatters {

  private final JdbcClient jdbc;
  private final MediationCases cases;
  private final AidTransfers transfers;
  private final MediationBook book;
  private final TransferViews views;
  private final MessageSource messages;

  MediationOnMatter(JdbcClient jdbc, MediationCases cases, AidTransfers transfers, MediationBook book, TransferViews views, MessageSource messages) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.transfers = transfers;
    this.book = book;
    this.views = views;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return Stream.concat(
            of(matter).stream().filter(one -> book.reads(one, by)).map(this::link),
            transfers.ofMatter(matter.value()).stream().filter(one -> views.reads(one, by)).map(this::link))
        .toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return of(matter).stream().anyMatch(one -> book.reads(one, by)) || transfers.ofMatter(matter.value()).stream().anyMatch(one -> views.reads(one, by));
  }

  /** The person who asked goes on to their own page of the mediation. */
  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return of(matter).stream()
        .filter(one -> one.state != MediationState.REJECTED)
        .map(one -> new FollowAction(text("mediation.follow"), "/settle/" + codeOf(one.id), one.state.open()))
        .toList();
  }

  private String codeOf(UUID mediation) {
    return jdbc.sql("select code from mediation_party where mediation = ? and asking order by id limit 1").param(mediation).query(String.class).single();
  }

  @Override
  public Optional<Holder> holder(MatterId matter) {
    return of(matter).stream().filter(one -> one.state.open()).findFirst().map(one -> new Holder(one.committee, Role.MEDIATOR, null, one.appliedAt));
  }

  private List<MediationCase> of(MatterId matter) {
    return jdbc.sql("select id from mediation_case where matter = ? order by id")
        .param(matter.value())
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> cases.findById(id).stream())
        .toList();
  }

  private ServiceLink link(MediationCase one) {
    return new ServiceLink(one.number, text(one.state.messageKey()), tone(one.state), "/desk/mediation/" + one.id, one.appliedAt, one.id);
  }

  private ServiceLink link(AidTransfer one) {
    return new ServiceLink(
        one.number + " " + text(one.direction.messageKey()), text(one.state.messageKey()), one.state.open() ? "info" : "neutral", "/desk/transfers/" + one.id,
        one.sentAt, one.id);
  }

  static String tone(MediationState state) {
    return switch (state) {
      case APPLIED -> "warn";
      case ACCEPTED, MEDIATING, CONFIRM_APPLIED -> "info";
      case AGREED, CONFIRMED, PERFORMED -> "good";
      case BREACHED -> "bad";
      case REJECTED, FAILED, ENDED -> "neutral";
    };
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
