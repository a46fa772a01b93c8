package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * Order to take an objection in.
 *
 * @param key drawn when the form was shown
 * @param subject the refused application, or the terminated case: both go by one identifier; or the person refused alone
 * @param receivedOn when it reached the office or the bureau; a letter may have come before today
 * @param phone proved by the person themself; null when the office writes it down
 * @param by the person themself, whose phone was proved, or who took it at the window or opened the letter
 */
public record RaiseObjection(
    UUID key, MatterId matter, UUID subject, ObjectedTo against, Way channel, LocalDate receivedOn, String grounds, @Nullable String phone, Actor by) {}
