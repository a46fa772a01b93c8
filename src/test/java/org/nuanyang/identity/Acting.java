package org.nuanyang.identity;

import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Lets a page test act as somebody, without an account or a session:
 * {@code mvc.perform(post("/desk/review/…").with(Acting.as(Role.REVIEWER)).with(csrf()))}. Without
 * it the test is the public.
 */
public final class Acting {

  private Acting() {}

  public static RequestPostProcessor as(Actor actor) {
    return request -> {
      CurrentActor.set(request, actor);
      return request;
    };
  }

  /** Somebody with these roles in the centre {@code organisation} of the demo city, who sees its rows. */
  public static RequestPostProcessor as(UUID organisation, Role... roles) {
    return as(person(organisation, roles));
  }

  /** Somebody with these roles who sees the whole demo city. */
  public static RequestPostProcessor as(Role... roles) {
    return as(
        new Actor(
            UUID.randomUUID(), "某工作人员", Set.of(roles), UUID.randomUUID(), "159900", DataScope.CITY, Set.of()));
  }

  public static Actor person(UUID organisation, Role... roles) {
    return new Actor(
        UUID.randomUUID(),
        "某工作人员",
        Set.of(roles),
        organisation,
        "159900",
        DataScope.UNIT,
        Set.of(organisation));
  }
}
