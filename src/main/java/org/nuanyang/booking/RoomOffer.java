package org.nuanyang.booking;

import java.util.List;

/** A room that can be borrowed. @param kilometres as the crow flies; below zero where nobody knows @param free its free times on the day, at most a dozen */
public record RoomOffer(LentRoom room, String address, double kilometres, List<FreeSlot> free) {}
