package org.nuanyang.matters;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * One thing that happened on a matter, for the append-only timeline.
 *
 * @param kind stable code such as {@code intake.granted}
 * @param title in plain words, such as 法律援助中心已同意援助您
 * @param text one or two plain sentences, may be empty; no other person's data
 * @param reason why, as recorded by the actor; shown to staff only
 * @param publicToCitizen whether the citizen's timeline shows it
 * @param standing where the matter stands after it; null leaves the standing as it is
 */
public record Happening(
    String kind,
    String title,
    String text,
    @Nullable String reason,
    boolean publicToCitizen,
    @Nullable Standing standing,
    Actor by) {}
