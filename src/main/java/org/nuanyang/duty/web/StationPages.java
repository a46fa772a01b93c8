package org.nuanyang.duty.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.StationPlan;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.Stations;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The duty stations: who hosts them, how they are served, with whom there is an agreement. */
@Controller
@RequestMapping("/desk/duty/stations")
class StationPages {

  private final Stations stations;
  private final DutyChoices choices;

  StationPages(Stations stations, DutyChoices choices) {
    this.stations = stations;
    this.choices = choices;
  }

  @GetMapping
  String all(Actor by, Model model) {
    List<StationView> own = stations.all(by.city()).stream().filter(one -> by.sees(one.city(), one.centre())).toList();
    model.addAttribute("stations", own);
    model.addAttribute("agreements", stations.agreements(by.city()));
    return "duty/stations";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    StationView station = seen(id, by);
    model.addAttribute("form", StationForm.of(station));
    return page(station, by, model);
  }

  private StationView seen(UUID id, Actor by) {
    StationView station = stations.station(id);
    by.mustSee(station.city(), station.centre());
    return station;
  }

  private String page(StationView station, Actor by, Model model) {
    model.addAttribute("station", station);
    model.addAttribute("acts", by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER));
    model.addAttribute("modes", choices.of(DutyMode.values(), "duty.mode."));
    model.addAttribute("arrangements", choices.of(Arrangement.values(), "duty.arrangement."));
    model.addAttribute("weekdays", choices.weekdays());
    return "duty/station";
  }

  @PostMapping("/{id}")
  String plan(@PathVariable UUID id, @Valid @ModelAttribute("form") StationForm form, BindingResult result, Actor by, Model model) {
    StationView station = seen(id, by);
    if (!result.hasErrors()) suffices(form.plan(), result);
    if (result.hasErrors()) return page(station, by, model);
    stations.plan(id, form.plan(), form.active(), form.version(), by);
    return "redirect:/desk/duty/stations/" + id;
  }

  private static void suffices(StationPlan plan, BindingResult result) {
    try {
      plan.mustSuffice();
    } catch (NotInRota tooLittle) {
      result.rejectValue("wholeDays", tooLittle.messageKey(), tooLittle.arguments(), null);
    }
  }
}
