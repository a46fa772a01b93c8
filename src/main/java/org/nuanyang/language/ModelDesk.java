package org.nuanyang.language;

import java.util.List;
import java.util.Optional;
import org.nuanyang.identity.Actor;

/** What the system administrator sees of the language models of this node, and the button to try one. */
public interface ModelDesk {

  /** In the order of the configuration, refused ones too. */
  List<EndpointView> endpoints(Actor by);

  /** The speech engine; empty when none is configured. */
  Optional<HearingView> hearing(Actor by);

  BudgetView budget(Actor by);

  /**
   * Sends one fixed sentence to an endpoint, whatever its state; the outcome is on the list afterwards.
   *
   * @return whether it answered
   * @throws org.nuanyang.shared.Missing when no endpoint has this name
   */
  boolean tryOut(String endpoint, Actor by);
}
