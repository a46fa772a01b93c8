package org.nuanyang.groups;

import java.time.Duration;
import java.util.Optional;
import org.nuanyang.identity.Actor;

/** Joining and signing from the own phone, by a code that is good for a short while. */
public interface Joining {

  /** Opens the roster for phones. An earlier code is void. */
  JoinCode openFor(GroupId id, Duration period, Actor by);

  /** No phone gets in any more. */
  void close(GroupId id, Actor by);

  /** The group behind a typed code, while it is good; blanks, dashes and small letters do not matter. */
  Optional<JoinPage> of(String code);

  /**
   * The person signs. Who stands on the roster is signed off; anybody else waits for the window.
   * The phone was proved by the caller.
   *
   * @return whether the person is known by name, number and phone; otherwise the window looks first
   */
  boolean sign(JoinAndSign order);
}
