package org.nuanyang.windows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** What a place promises the people who come (服务承诺), in editions. */
public interface Pledges {

  /** Publishes a further edition; the one before stays on record. @param lines one promise each; none takes the promises down */
  void publish(UUID key, UUID place, List<String> lines, Actor by);

  /** Newest first, at most 20. @throws org.nuanyang.shared.Missing out of reach */
  List<Edition> of(UUID place, Actor by);

  record Edition(List<String> lines, String by, Instant at) {}
}
