package org.nuanyang.windows.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.windows.Half;

/**
 * Shares half days out evenly: whoever has sat least so far is next, among equals whoever sat longest ago; nobody sits at two
 * windows at once. The same question always gets the same answer.
 */
final class FairRota {

  /** One half day at one window that nobody has yet. */
  record Slot(UUID window, LocalDate day, Half half) {}

  /** @param before half days in the weeks before, with those of this week that are set */
  record Person(UUID account, String name, int before) {}

  record Seat(Slot slot, Person person) {}

  private record When(LocalDate day, Half half) {}

  private FairRota() {}

  /** @param taken who sits somewhere already in this week @return less than asked where there are too few people */
  static List<Seat> draw(List<Slot> empty, List<Person> people, Map<UUID, Set<Slot>> taken) {
    Map<UUID, Integer> load = new HashMap<>();
    Map<UUID, Integer> last = new HashMap<>();
    Map<UUID, Set<When>> busy = new HashMap<>();
    for (Person one : people) {
      load.put(one.account(), one.before());
      Set<When> at = new HashSet<>();
      taken.getOrDefault(one.account(), Set.of()).forEach(slot -> at.add(new When(slot.day(), slot.half())));
      busy.put(one.account(), at);
    }
    List<Seat> seats = new ArrayList<>();
    for (Slot slot : empty.stream().sorted(Comparator.comparing(Slot::day).thenComparing(Slot::half)).toList()) {
      var now = new When(slot.day(), slot.half());
      people.stream()
          .filter(one -> !busy.get(one.account()).contains(now))
          .min(
              Comparator.comparing((Person one) -> load.get(one.account()))
                  .thenComparing(one -> last.getOrDefault(one.account(), -1))
                  .thenComparing(Person::name)
                  .thenComparing(Person::account))
          .ifPresent(one -> {
            seats.add(new Seat(slot, one));
            load.merge(one.account(), 1, Integer::sum);
            last.put(one.account(), seats.size());
            busy.get(one.account()).add(now);
          });
    }
    return seats;
  }
}
