package org.nuanyang.mediation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.notices.Notices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the matter's timeline what a step means for the people, and rings those who have a phone. */
@Component
class MediationStory {

  private final Matters matters;
  private final Network network;
  private final Notices notices;
  private final MessageSource messages;

  MediationStory(Matters matters, Network network, Notices notices, MessageSource messages) {
    this.matters = matters;
    this.network = network;
    this.notices = notices;
    this.messages = messages;
  }

  /** One step; its words are {@code mediation.step.<kind>.title}, {@code .text} and {@code .next}. */
  void tell(MediationCase about, String kind, @Nullable Instant due, boolean ended, @Nullable String reason, Actor by, Object... more) {
    String committee = network.organisation(about.committee).name();
    Object[] words = new Object[more.length + 1];
    words[0] = committee;
    System.arraycopy(more, 0, words, 1, more.length);
    matters.append(
        new MatterId(about.matter),
        new Happening(
            "mediation." + kind, text("mediation.step." + kind + ".title", words), text("mediation.step." + kind + ".text", words),
            reason == null || reason.isBlank() ? null : reason, true,
            new Standing(committee, text("mediation.step." + kind + ".next", words), due, List.of(), ended), by));
  }

  /** For staff only. */
  void whisper(MediationCase about, String kind, String reason, Actor by) {
    matters.append(
        new MatterId(about.matter),
        new Happening("mediation." + kind, text("mediation.step." + kind + ".title"), "", reason, false, null, by));
  }

  /** To everybody with a mobile; the code opens each one's own page, and the message tells nothing of the dispute. */
  void message(MediationCase about, List<Party> parties, String kind) {
    for (Party party : parties)
      if (!party.phone().isBlank()) notices.sms(about.city, party.phone(), "mediation.sms." + kind, Map.of("code", party.code(), "number", about.number));
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
