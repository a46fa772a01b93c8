package org.nuanyang.notices;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * Order to lay a notice on a desk.
 *
 * @param once key of the notice; one with the key of an earlier notice changes nothing
 * @param about what it speaks of, so that it can be taken off again: a clock, a matter
 * @param organisation unit of the duty; null for the whole city
 * @param duty who shares the desk; null when it is one account's
 * @param account whose desk it is; null when it is a duty's
 * @param kind stable code such as {@code term.near}
 * @param tone neutral, info, good, warn or bad
 * @param title in office words; {@code text} may be empty; neither names a person
 */
public record PutNotice(
    String once,
    UUID about,
    String city,
    @Nullable UUID organisation,
    @Nullable Role duty,
    @Nullable UUID account,
    String kind,
    String tone,
    String title,
    String text,
    String url) {

  public PutNotice {
    if ((duty == null) == (account == null)) throw new IllegalArgumentException("a notice lies on one desk: " + once);
    Objects.requireNonNull(title);
  }
}
