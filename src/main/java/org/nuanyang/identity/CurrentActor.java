package org.nuanyang.identity;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actor of a web request. Controllers take {@link Actor} as an argument instead of asking here. */
public final class CurrentActor {

  private static final String ATTRIBUTE = CurrentActor.class.getName();

  private CurrentActor() {}

  /** The signed-in member of staff; empty for the public. */
  public static Optional<Actor> of(ServletRequest request) {
    @Nullable Object actor = request.getAttribute(ATTRIBUTE);
    return Optional.ofNullable((Actor) actor);
  }

  /** Set once per request by the sign-in filter, and by tests that act as somebody. */
  public static void set(ServletRequest request, Actor actor) {
    request.setAttribute(ATTRIBUTE, actor);
  }
}
