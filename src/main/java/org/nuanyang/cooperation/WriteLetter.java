package org.nuanyang.cooperation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to write a letter, which the head then signs.
 *
 * @param subject the application or case it is for
 * @param partner a city that is connected; null when it goes by post to {@code addressee}
 * @param pausesReview the review waits for the answer, which is not counted in the seven days (D39, D01)
 */
public record WriteLetter(
    UUID key,
    UUID subject,
    @Nullable UUID partner,
    String addressee,
    HelpKind kind,
    String request,
    PersonMeant person,
    boolean pausesReview,
    Actor by) {}
