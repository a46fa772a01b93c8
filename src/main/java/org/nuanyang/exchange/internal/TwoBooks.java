package org.nuanyang.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.exchange.DayView.Difference;
import org.nuanyang.exchange.DayView.What;
import org.nuanyang.exchange.HallLine.TheirLine;

/** Lays the hall's book of a day beside ours and names every difference. */
final class TwoBooks {

  private TwoBooks() {}

  /** @param told how many steps reached the hall */
  record OurLine(String number, String receiptNumber, int told) {}

  /** A number that stands twice in their book counts as its last line. */
  static List<Difference> differences(List<TheirLine> theirs, List<OurLine> ours) {
    Map<String, TheirLine> there = new LinkedHashMap<>();
    theirs.forEach(line -> there.put(line.number(), line));
    List<Difference> found = new ArrayList<>();
    for (OurLine our : ours) {
      TheirLine their = there.remove(our.number());
      if (their == null) found.add(new Difference(What.MISSING_THERE, our.number(), our.receiptNumber(), "", our.receiptNumber()));
      else if (!their.ours().equals(our.receiptNumber())) found.add(new Difference(What.OTHER_NUMBER, our.number(), our.receiptNumber(), their.ours(), our.receiptNumber()));
      else if (their.told() != our.told()) found.add(new Difference(What.OTHER_STEPS, our.number(), our.receiptNumber(), String.valueOf(their.told()), String.valueOf(our.told())));
    }
    there.values().forEach(their -> found.add(new Difference(What.MISSING_HERE, their.number(), "", their.ours(), "")));
    return found;
  }
}
