package org.nuanyang.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.AidFirstView;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.intake.UrgencyView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the file's page shows of gaps that are tolerated and of terms that press, and what this person may do about them. */
@Component
class GapPanel {

  private final Tolerance tolerance;
  private final AidFirst aidFirst;
  private final Clock clock;

  GapPanel(Tolerance tolerance, AidFirst aidFirst, Clock clock) {
    this.tolerance = tolerance;
    this.aidFirst = aidFirst;
    this.clock = clock;
  }

  void show(ApplicationFile file, Actor by, Model model) {
    LocalDate today = LocalDate.now(clock);
    boolean here = by.sees(file.city(), file.holding());
    boolean window = here && (by.has(Role.CLERK) || by.has(Role.REVIEWER));
    boolean head = here && (by.has(Role.DIRECTOR) || by.has(Role.APPROVER));
    boolean waits = file.status() == ApplicationStatus.SUBMITTED && file.holding().equals(file.deciding());
    boolean open = file.status().isOpen() && !file.helpedFirst();
    PledgeView pledge = tolerance.of(file.id()).orElse(null);
    UrgencyView urgency = aidFirst.urgency(file.id()).orElse(null);
    AidFirstView given = aidFirst.of(file.id()).orElse(null);
    model.addAttribute("pledge", pledge);
    model.addAttribute("pledgePast", pledge != null && pledge.isAwaited() && pledge.isPast(today));
    model.addAttribute("tolerable", window && waits ? tolerance.tolerable(file) : List.of());
    model.addAttribute("mayTakeTolerated", window && pledge != null && pledge.isAwaited());
    model.addAttribute("urgency", urgency);
    model.addAttribute("daysLeft", daysLeft(urgency, today));
    model.addAttribute("aidFirst", given);
    model.addAttribute("formalitiesPast", given != null && given.outcome() == null && today.isAfter(given.until()));
    model.addAttribute("mayHelpFirst", head && open);
    model.addAttribute("mayWatchLimit", here && open && (by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR)));
    model.addAttribute("urgencyGrounds", aidFirst.grounds(file.profile(), today));
  }

  private static @Nullable Long daysLeft(@Nullable UrgencyView urgency, LocalDate today) {
    return urgency == null || urgency.lastDay() == null ? null : ChronoUnit.DAYS.between(today, urgency.lastDay());
  }
}
