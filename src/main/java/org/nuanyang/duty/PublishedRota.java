package org.nuanyang.duty;

import java.time.YearMonth;
import java.util.List;

/** What the host of a station sees of a month: its own shifts once the rota is out. */
public record PublishedRota(StationView station, String centreName, String centrePhone, YearMonth month, List<Line> lines) {

  /** One shift with those who come. @param firm of the lawyer; empty when nobody is named yet */
  public record Line(ShiftView shift, String firm, String licence) {}
}
