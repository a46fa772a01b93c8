package org.nuanyang.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/**
 * A question of law arrives.
 *
 * @param organisation the centre that will answer; null lets the region choose
 * @param region six-digit county code; may be empty
 * @param name who asks; may be empty when nobody wants to be called back
 * @param phone digits; may be empty at the window
 * @param people how many people have this problem, the asker included; at least 1
 * @param answer already given at the window or on the phone; null when it is to be answered later
 */
public record AskQuestion(
    UUID submissionKey,
    String city,
    @Nullable UUID organisation,
    String region,
    Channel channel,
    Category category,
    String name,
    String phone,
    int people,
    String question,
    @Nullable String answer,
    Actor by) {}
