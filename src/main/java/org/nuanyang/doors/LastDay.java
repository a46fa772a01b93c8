package org.nuanyang.doors;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.shared.Citation;

/**
 * The last day of a term, as {@code limitation_check} counts it.
 *
 * @param left days from today; negative when it is over
 * @param cautions what may make it another day
 */
public record LastDay(LocalDate day, boolean over, int left, String period, List<Citation> basis, List<String> cautions) {}
