package org.nuanyang.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole card, for officers of its office.
 *
 * @param minor under eighteen today: guardian told, nothing passed on (预防未成年人犯罪法第五十九条、社区矫正法第五十四条)
 * @param responsible who answers for it; empty while nobody has taken it
 */
public record CardView(
    CardId id, int version, UUID office, String officeName, PersonKind kind, CardState state, String name, String phone, LocalDate birth, boolean minor,
    LocalDate since, String guardian, Set<Need> needs, String agreed, String responsible, boolean mine, @Nullable LocalDate nextOn, boolean due,
    @Nullable CloseReason closed, Instant openedAt, List<Step> steps) {

  public record Step(Instant at, String kind, @Nullable LocalDate on, String words, String who) {}
}
