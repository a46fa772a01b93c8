package org.nuanyang.oversight;

import java.time.LocalDate;

/** Counts orders to act (督办) of a city, for those who sum up; numbers only. */
public interface OrderFigures {

  /** @param first, last days on which something was ordered or closed, both included */
  OrderTally count(String city, LocalDate first, LocalDate last);
}
