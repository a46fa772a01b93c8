package org.nuanyang.intake.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.CitywideRow;
import org.nuanyang.intake.HandOverList;
import org.nuanyang.intake.HandOverRow;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/hand-overs}: what goes from centre to centre, and the ledger of what one received and another counts. */
@Controller
class HandOverPages {

  private final HandOvers handOvers;
  private final CentresOfFile centres;

  HandOverPages(HandOvers handOvers, CentresOfFile centres) {
    this.handOvers = handOvers;
    this.centres = centres;
  }

  @GetMapping("/desk/hand-overs")
  String list(@RequestParam(defaultValue = "") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean works = by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
    model.addAttribute("works", works);
    if (show.equals("citywide") || !works) return ledger(handOvers.citywide(after, by), by, model);
    HandOverList which = show.equals("outgoing") ? HandOverList.OUTGOING : HandOverList.INCOMING;
    Slice<HandOverRow> slice = handOvers.list(which, after, by);
    Set<UUID> named = new HashSet<>();
    slice.rows().forEach(row -> named.addAll(List.of(row.from(), row.to())));
    model.addAttribute("show", which == HandOverList.OUTGOING ? "outgoing" : "incoming");
    model.addAttribute("slice", slice);
    model.addAttribute("centreNames", centres.names(named));
    return "intake/hand-overs";
  }

  private String ledger(Slice<CitywideRow> slice, Actor by, Model model) {
    Set<UUID> named = new HashSet<>();
    slice.rows().forEach(row -> named.addAll(List.of(row.receiving(), row.deciding(), row.assigning(), row.counting())));
    model.addAttribute("show", "citywide");
    model.addAttribute("paying", slice.rows().stream().collect(Collectors.toMap(CitywideRow::application, row -> centres.paying(row, by))));
    model.addAttribute("slice", slice);
    model.addAttribute("centreNames", centres.names(named));
    return "intake/hand-overs";
  }
}
