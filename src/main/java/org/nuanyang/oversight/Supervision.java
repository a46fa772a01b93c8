package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * The front door of orders to act (督办): a leader, the bureau or the head presses for a file or a
 * centre; the centre answers with measures by a day; who ordered it closes it or sends it back.
 */
public interface Supervision {

  SupervisionId order(OrderSupervision command);

  /** The centre, or the lawyer who carries the case, says what was done. */
  void reply(SupervisionId id, int seen, String measures, Actor by);

  /** Asks for a later day, before the day is past. */
  void askMoreTime(SupervisionId id, int seen, LocalDate until, String why, Actor by);

  /** Who ordered it grants the later day or does not. */
  void answerMoreTime(SupervisionId id, int seen, boolean granted, Actor by);

  /** The reply is not enough. */
  void sendBack(SupervisionId id, int seen, String why, @Nullable LocalDate until, Actor by);

  /** Only who ordered it may close it. */
  void close(SupervisionId id, int seen, String note, Actor by);

  /** Open ones with the nearest day first, or all, newest first, within the actor's reach. */
  Slice<SupervisionRow> list(boolean open, @Nullable String after, Actor by);

  /** One order. @throws org.nuanyang.shared.Missing unknown, or not this actor's */
  SupervisionView view(SupervisionId id, Actor by);

  /** What the form calls the subject. @throws org.nuanyang.shared.Missing unknown, or out of reach */
  String label(Target target, UUID subject, Actor by);
}
