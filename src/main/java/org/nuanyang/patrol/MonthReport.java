package org.nuanyang.patrol;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The monthly report of disputes (矛盾纠纷排查化解月报) of one place.
 *
 * @param place as {@link FindDisputes#place()} takes a county or a town; empty for the city
 * @param whole whether all units of the city were counted; otherwise those of the reader
 * @param figures as signed, or as counted now while nobody has signed
 * @param before the month before
 * @param edition how often it was signed; 0 for a draft
 * @param over whether the month is over
 * @param moved whether a count of today comes to other numbers than were signed
 * @param maySign whether the reader may sign it now
 * @param least numbers below this are not printed
 */
public record MonthReport(
    String place, boolean whole, YearMonth month, MonthFigures figures, MonthFigures before, int edition, @Nullable String signedBy, @Nullable Instant signedAt, boolean over,
    boolean moved, boolean maySign, int least) {}
