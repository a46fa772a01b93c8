package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Order to note something about a member. @param source the case or document it rests on; the same one counts once */
public record MarkMember(UUID practitioner, MarkKind kind, LocalDate on, String source, Actor by) {}
