package org.nuanyang.criminal.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Opens the matter of a notified person, and tells on its timeline what became of the notice. */
@Component
class NoticeStory {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

  private final Matters matters;
  private final Network network;
  private final MessageSource messages;

  NoticeStory(Matters matters, Network network, MessageSource messages) {
    this.matters = matters;
    this.network = network;
    this.messages = messages;
  }

  /** A matter of its own: one accused must not read another's file. */
  MatterView open(DefenceNotice notice, Actor by) {
    NoticeText text = notice.text();
    OrganisationView organ = network.organisation(notice.organ);
    var person =
        new Participant(
            null, PersonRole.APPLICANT, text.person(), text.identity() == null ? "" : text.identity().paper().name(),
            text.identity() == null ? "" : text.identity().number(), "", text.sex(), text.born(), organ.region(), "", "zh");
    return matters.openFile(
        new OpenMatter(
            notice.city, notice.centre, notice.door.electronic() ? Channel.ONLINE : Channel.HALL, Category.CRIMINAL, notice.charge,
            text("criminal.story", organ.name(), notice.caseNumber, notice.charge), List.of(person), null, by));
  }

  /** One step; its words are the keys {@code criminal.step.<kind>.title}, {@code .text} and {@code .next}. */
  void tell(DefenceNotice notice, String kind, @Nullable Instant due, boolean ended, @Nullable String reason, Actor by) {
    if (notice.matter == null) return;
    String centre = network.organisation(notice.centre).name();
    String organ = network.organisation(notice.organ).name();
    Object[] words = {centre, due == null ? "" : DAY.format(due.atZone(CityClock.ZONE)), organ};
    matters.append(
        new MatterId(notice.matter),
        new Happening(
            "criminal." + kind, text("criminal.step." + kind + ".title", words), text("criminal.step." + kind + ".text", words),
            reason, true, new Standing(centre, text("criminal.step." + kind + ".next", words), due, List.of(), ended), by));
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
