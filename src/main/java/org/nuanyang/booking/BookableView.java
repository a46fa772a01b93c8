package org.nuanyang.booking;

import java.util.UUID;
import org.nuanyang.network.OpeningHours;

/** Something that can be booked. @param capacity how many bookings may run side by side */
public record BookableView(
    UUID id, String city, UUID organisation, BookableKind kind, String name, int capacity, OpeningHours hours, int slotMinutes,
    boolean onHolidays, boolean active) {}
