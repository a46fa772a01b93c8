package org.nuanyang.criminal.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of a matter, for the matter's own page. */
@Component
class NoticeOnMatter implements ServicesOnMatter, HeldMatters {

  private final JdbcClient jdbc;
  private final DefenceNoticesOnFile notices;
  private final MessageSource messages;

  NoticeOnMatter(JdbcClient jdbc, DefenceNoticesOnFile notices, MessageSource messages) {
    this.jdbc = jdbc;
    this.notices = notices;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return of(matter).stream().filter(one -> NoticeBook.ofCentre(one, by, NoticeBook.READERS)).map(this::link).toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return of(matter).stream().anyMatch(one -> NoticeBook.ofCentre(one, by, NoticeBook.READERS));
  }

  /** The clerk until it is registered; then whoever carries it on. */
  @Override
  public Optional<Holder> holder(MatterId matter) {
    return of(matter).stream()
        .filter(one -> one.state == NoticeState.RECEIVED || one.state == NoticeState.ASKED_BACK)
        .findFirst()
        .map(one -> new Holder(one.centre, Role.CLERK, null, one.createdAt));
  }

  private List<DefenceNotice> of(MatterId matter) {
    return jdbc.sql("select id from defence_notice where matter = ? order by id")
        .param(matter.value())
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(id -> notices.findById(id).stream())
        .toList();
  }

  private ServiceLink link(DefenceNotice notice) {
    return new ServiceLink(
        notice.number, text(notice.state.messageKey()), tone(notice.state), "/desk/criminal/" + notice.id, notice.createdAt, notice.id);
  }

  static String tone(NoticeState state) {
    return switch (state) {
      case ASKED_BACK, RECEIVED, REJECTED -> "warn";
      case REGISTERED -> "info";
      case ASSIGNED, CLOSED -> "good";
      case PRINTED, RETURNED, ENDED -> "neutral";
    };
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
