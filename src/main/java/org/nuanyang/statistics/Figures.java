package org.nuanyang.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of statistics. */
public interface Figures {

  /**
   * The figures of some organisations, month by month, months without any included.
   *
   * @param organisations only those the person may see are read
   */
  Map<UUID, List<MonthFigures>> of(Set<UUID> organisations, YearMonth first, YearMonth last, Actor by);

  /**
   * The files behind a figure, newest first.
   *
   * @param organisation null for all the person may see
   * @param after mark of the page before
   */
  Slice<CountedFile> files(Indicator what, @Nullable UUID organisation, YearMonth month, @Nullable String after, Actor by);

  /** The same for services, referrals, visits and mediation. @param what one that {@link Indicator#work()} is true of */
  Slice<CountedWork> work(Indicator what, @Nullable UUID organisation, YearMonth month, @Nullable String after, Actor by);

  /** The figures of a month of every organisation of the city that the person may see and that has any of these. */
  Map<UUID, MonthFigures> everywhere(Set<Indicator> what, YearMonth month, Actor by);
}
