package org.nuanyang.oversight.internal.objection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the person can object to now, on the follow page; and the objections, on the matter's page. */
@Component
class ObjectionOnMatter implements ServicesOnMatter, FollowActions {

  private final ObjectionsOnFile objections;
  private final Objections desk;
  private final MessageSource messages;

  ObjectionOnMatter(ObjectionsOnFile objections, Objections desk, MessageSource messages) {
    this.objections = objections;
    this.desk = desk;
    this.messages = messages;
  }

  /** Everybody of a group finds the way; who does not act for all reads there who does. */
  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return desk.open(matter).stream()
        .filter(one -> one.person().isEmpty())
        .map(one -> new FollowAction(text("oversight.follow.object"), base(receiptNumber) + one.subject(), true))
        .toList();
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber, String phone) {
    return Stream.concat(offered(matter, receiptNumber).stream(), takeBack(matter, receiptNumber, phone)).toList();
  }

  @Override
  public List<FollowAction> offeredAside(MatterId matter, String receiptNumber, String phone) {
    Stream<FollowAction> open =
        desk.openTo(matter, phone).stream().map(one -> new FollowAction(text("oversight.follow.object"), base(receiptNumber) + one.subject(), true));
    return Stream.concat(open, takeBack(matter, receiptNumber, phone)).toList();
  }

  private static String base(String receiptNumber) {
    return "/follow/" + receiptNumber + "/objection/";
  }

  private Stream<FollowAction> takeBack(MatterId matter, String receiptNumber, String phone) {
    return objections.findByMatterOrderById(matter.value()).stream()
            .filter(one -> desk.waitsOn(matter, new ObjectionId(one.id), phone))
            .map(one -> new FollowAction(text("oversight.follow.take-back"), base(receiptNumber) + one.id + "/withdraw", false));
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    if (!by.has(Role.CLERK) && !by.has(Role.REVIEWER) && !by.has(Role.DIRECTOR) && !by.has(Role.LEADER)) return List.of();
    return objections.findByMatterOrderById(matter.value()).stream()
        .filter(one -> by.sees(one.city, one.organisation))
        .map(one -> new ServiceLink(
            text("oversight.objection.title"), text(one.state.messageKey()), one.state.tone(), "/desk/objections/" + one.id,
            one.receivedAt, one.id))
        .toList();
  }

  /** An objection opens the matter to nobody who could not see it before. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
