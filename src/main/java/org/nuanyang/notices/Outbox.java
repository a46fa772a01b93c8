package org.nuanyang.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** What was sent, what waits, and what could not be sent. */
public interface Outbox {

  /** Newest first, 50 at a time. @param onlyDead only what was given up */
  Slice<QueuedSms> list(String city, boolean onlyDead, @Nullable String after, Actor by);

  /** Puts a message that was given up back into the queue (system administrator). */
  void again(UUID id, Actor by);
}
