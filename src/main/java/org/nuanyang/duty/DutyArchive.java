package org.nuanyang.duty;

import java.time.LocalDate;

/** Takes over duty that was done before the platform knew of it. */
public interface DutyArchive {

  /** Published shifts before this day were kept by those who had them; nobody is told. */
  void wereKept(String city, LocalDate before);
}
