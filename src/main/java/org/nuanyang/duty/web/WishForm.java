package org.nuanyang.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Preferences;

/** What a duty lawyer can and would like. @param most half days a month */
record WishForm(
    Set<DayOfWeek> weekdays,
    List<UUID> stations,
    @NotNull(message = "{duty.wish.most.wrong}") @Min(value = 0, message = "{duty.wish.most.wrong}") @Max(value = 62, message = "{duty.wish.most.wrong}") @Nullable Integer most,
    int version) {

  WishForm {
    stations = stations == null ? new ArrayList<>() : stations.stream().filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new)); // bound further, element by element
    weekdays = weekdays == null ? new LinkedHashSet<>() : weekdays.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static WishForm of(Preferences own) {
    return new WishForm(own.weekdays(), own.stations(), own.most(), own.version());
  }
}
