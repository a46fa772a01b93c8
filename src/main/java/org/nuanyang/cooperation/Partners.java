package org.nuanyang.cooperation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;

/** The cities we speak with, and the keys of both sides (system administrator). */
public interface Partners {

  /** Enters a city and makes the key it signs with. The secret is told once and kept sealed. */
  Issued enter(String code, String name, URI address, Actor by);

  /** The key the other side made for us. */
  void giveTheirKey(UUID partner, UUID key, String secret, Actor by);

  /** Ends the connection at once, both ways. */
  void end(UUID partner, Actor by);

  List<PartnerRow> all(Actor by);

  /** Cities a letter can go to by itself. */
  List<Choice> connected(String city);

  /** What did not reach the other side, given up after the last try. */
  List<Stuck> stuck(Actor by);

  /** Tries once more. */
  void again(UUID message, Actor by);

  /** @param secret 64 hexadecimal digits */
  record Issued(UUID key, String secret) {}

  /** A city as its list shows it. */
  record PartnerRow(
      UUID id, String code, String name, String address, boolean connected, Instant enteredAt, String enteredBy, @Nullable Instant heardAt,
      @Nullable Instant endedAt) {}

  /** A message that waits for somebody to look. */
  record Stuck(UUID id, UUID letter, String partner, String kind, int attempts, String error, Instant since) {}
}
