package org.nuanyang.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;

/**
 * Applications on their way between the centres of a city. One centre holds an application at every moment: whoever
 * sends it keeps it until the other has signed for it, and nobody who had it gets it a second time.
 */
public interface HandOvers {

  /**
   * Sends an application to another centre with its letter (转交函).
   *
   * @throws Refusal the other centre had it before, nothing says why, or the city lets whoever receives decide
   */
  void send(TransferApplication order);

  /** Takes back what is on its way, such as one sent to the wrong centre. */
  void recall(ApplicationId application, long version, String reason, Actor by);

  /** The other centre signs for it (收件回执) and holds it from now on. */
  void receive(ApplicationId application, long version, Actor by);

  /** Everything that was sent, first to last. */
  List<HandOver> of(ApplicationId application);

  /** Centres this application can be sent to. */
  Set<UUID> possible(ApplicationId application);

  /** What this person's centres have to sign for, or what they have sent; newest first. */
  Slice<HandOverRow> list(HandOverList which, @Nullable String after, Actor by);

  /** Applications one centre received and another counts, within what this person sees; newest first. */
  Slice<CitywideRow> citywide(@Nullable String after, Actor by);

  /**
   * Two centres argue about it (管辖争议). Whoever holds it works on, and may decide, until the bureau has ruled;
   * what was on its way is held by its sender.
   *
   * @return the two centres: who holds it, and the other
   */
  Parties dispute(ApplicationId application, UUID raisedBy, UUID other);

  /** The bureau has ruled: the application lies with that centre at once, as far as it had come; what is decided stays. */
  void settle(ApplicationId application, UUID competent, String order, Actor by);

  /** @param holder works on meanwhile */
  record Parties(UUID holder, UUID other) {}
}
