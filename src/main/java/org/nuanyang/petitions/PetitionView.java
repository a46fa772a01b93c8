package org.nuanyang.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.doors.Door;
import org.nuanyang.doors.DoorAdvice;
import org.nuanyang.doors.Topic;
import org.nuanyang.matters.MatterId;

/**
 * A petition as those see it who may.
 *
 * @param answers to the questions of its topic, by code
 * @param since the day that counts; null when not said
 * @param advice what the rules say; null while something is not said
 * @param door where the lawyer sent it; null before
 * @param paper the letter in force; null before
 * @param mine whether the one who looks is its lawyer
 * @param earlier other petitions of the same person
 */
public record PetitionView(
    PetitionId id, int version, MatterId matter, String receiptNumber, String city, UUID organisation, String organisationName, PetitionSource source,
    String officeNumber, PetitionState state, Topic topic, Map<String, String> answers, @Nullable LocalDate since, String name, String phone,
    String story, String told, @Nullable String lawyerName, boolean mine, @Nullable DoorAdvice advice, @Nullable Door door, String opinion,
    @Nullable LocalDate lastDay, @Nullable UUID paper, int times, Instant receivedAt, List<ClockView> clocks, List<Step> steps, List<Earlier> earlier) {

  /** One thing that happened. @param kind message key; @param on the day it was about, null when it is the moment itself */
  public record Step(Instant at, String kind, @Nullable LocalDate on, String place, String words, String who) {}

  /** Another petition of this person. @param url null when it lies outside what the reader may open */
  public record Earlier(String receiptNumber, String topic, PetitionState state, @Nullable String door, int times, Instant receivedAt, @Nullable String url) {}
}
