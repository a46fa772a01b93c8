package org.nuanyang.visits;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Somebody asks to be visited.
 *
 * @param submissionKey drawn when the form was shown
 * @param channel PAGE, PHONE or WINDOW
 * @param region six-digit code of the county; decides which centre goes
 * @param address village, house; sealed
 * @param about what it is about, in the person's words; sealed
 * @param wish when it suits the person, in words; may be empty
 */
public record AskVisit(
    UUID submissionKey, String city, String channel, VisitReason reason, String name, String phone, String region, String address,
    String about, String wish, Actor by) {}
