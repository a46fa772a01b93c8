package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * What a case asks of its lawyer, on the day of the assignment.
 *
 * @param minor a recipient is under 18
 * @param girl a female recipient is under 18
 * @param serious imprisonment for life or death may follow, or a death sentence is reviewed
 * @param womanWanted the recipient asked for a female lawyer
 * @param languages what the recipients speak
 * @param home where they live; null when unknown
 * @param named whom the recipient named (点援); null for nobody
 * @param declined who already turned the case down
 * @param replaced who had it and was replaced
 */
record CaseNeeds(
    boolean criminal,
    boolean litigation,
    boolean minor,
    boolean girl,
    boolean serious,
    boolean womanWanted,
    String speciality,
    Set<String> languages,
    String region,
    @Nullable GeoPoint home,
    @Nullable UUID earlierLawyer,
    @Nullable UUID named,
    Set<UUID> declined,
    Set<UUID> replaced,
    LocalDate on) {}
