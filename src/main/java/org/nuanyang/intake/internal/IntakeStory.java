package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.notices.Notices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the citizen, in plain words, what became of the application: on the timeline and by short message. */
@Component
class IntakeStory {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

  private final Matters matters;
  private final Notices notices;
  private final Network network;
  private final MessageSource messages;
  private final ZoneId zone;

  IntakeStory(Matters matters, Notices notices, Network network, MessageSource messages, Clock clock) {
    this.matters = matters;
    this.notices = notices;
    this.network = network;
    this.messages = messages;
    this.zone = clock.getZone();
  }

  /** One public step: its words are the keys {@code intake.step.<kind>.title}, {@code .text} and {@code .next}. */
  void tell(LegalAidApplication application, String kind, @Nullable Instant due, List<String> missing,
      boolean ended, @Nullable String reason, Actor by, Object... more) {
    String centre = nameOf(application.holdingOrganisation());
    Object[] words = words(centre, due, more);
    String holder = missing.isEmpty() ? centre : text("intake.holder.you");
    matters.append(
        new MatterId(application.matter()),
        new Happening(
            "intake." + kind,
            text("intake.step." + kind + ".title", words),
            text("intake.step." + kind + ".text", words),
            reason,
            true,
            new Standing(holder, text("intake.step." + kind + ".next", words), due, missing, ended),
            by));
  }

  /** A step inside the office; the citizen's standing stays. */
  void note(LegalAidApplication application, String kind, String reason, Actor by) {
    matters.append(
        new MatterId(application.matter()),
        new Happening("intake." + kind, text("intake.step." + kind + ".title"), "", reason, false, null, by));
  }

  /** Short message to every recipient who left a phone; it carries the receipt number and nothing else. */
  void message(LegalAidApplication application, String kind, List<String> phones) {
    for (String phone : phones) {
      notices.sms(
          application.city(), phone, "intake.sms." + kind, Map.of("number", application.receiptNumber()));
    }
  }

  /** Phones of everybody who is to be helped, each once. */
  static List<String> phones(MatterView told) {
    return told.recipients().stream().map(Participant::phone).filter(p -> !p.isEmpty()).distinct().toList();
  }

  String nameOf(UUID organisation) {
    return network.organisation(organisation).name();
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

  private Object[] words(String centre, @Nullable Instant due, Object[] more) {
    Object[] words = new Object[more.length + 2];
    words[0] = centre;
    words[1] = due == null ? "" : DAY.format(due.atZone(zone));
    System.arraycopy(more, 0, words, 2, more.length);
    return words;
  }
}
