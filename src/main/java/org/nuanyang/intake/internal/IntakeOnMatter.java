package org.nuanyang.intake.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.PledgeView;
import org.nuanyang.intake.Tolerance;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What intake has on a matter: the applications for staff, and what the citizen can do with them now. */
@Component
class IntakeOnMatter implements ServicesOnMatter, FollowActions, HeldMatters {

  private final Applications applications;
  private final HandOverBook handOvers;
  private final Tolerance tolerance;
  private final MessageSource messages;

  IntakeOnMatter(Applications applications, HandOverBook handOvers, Tolerance tolerance, MessageSource messages) {
    this.applications = applications;
    this.handOvers = handOvers;
    this.tolerance = tolerance;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return applications.of(matter).stream()
        .map(
            file ->
                new ServiceLink(
                    text("intake.service", text("intake.stage." + file.stage())),
                    text("intake.status." + file.status().name()),
                    tone(file.status()),
                    "/desk/applications/" + file.id().value(),
                    file.submittedAt(),
                    file.id().value()))
        .toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return applications.of(matter).stream()
        .anyMatch(file -> by.sees(file.city(), file.receiving()) || by.sees(file.city(), file.holding()) || by.sees(file.city(), file.counting())
            || handOvers.concern(file.id(), file.city(), by));
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return applications.of(matter).stream().flatMap(file -> actions(file).stream()).toList();
  }

  @Override
  public boolean bindAll() {
    return true;
  }

  /** An application that is decided is held by whoever carries it on. */
  @Override
  public Optional<Holder> holder(MatterId matter) {
    return applications.of(matter).stream()
        .filter(file -> file.status().isOpen() && file.status() != ApplicationStatus.ADVANCE_AID)
        .findFirst()
        .map(file -> new Holder(file.holding(), duty(file.status()), null, file.submittedAt()));
  }

  private static Role duty(ApplicationStatus status) {
    return switch (status) {
      case ACCEPTED, ACCEPTED_TOLERANT -> Role.REVIEWER;
      case PENDING_APPROVAL -> Role.DIRECTOR;
      case SUBMITTED, SUPPLEMENT_PENDING, TRANSFERRED, ADVANCE_AID, GRANTED, REFUSED, WITHDRAWN, TERMINATED -> Role.CLERK;
    };
  }

  private List<FollowAction> actions(ApplicationFile file) {
    String base = "/follow/" + file.receiptNumber() + "/application/" + file.id().value();
    return switch (file.status()) {
      case SUPPLEMENT_PENDING ->
          List.of(
              new FollowAction(text("intake.follow.supply"), base + "/supply", true),
              new FollowAction(text("intake.follow.withdraw"), base + "/withdraw", false));
      case SUBMITTED, TRANSFERRED, ACCEPTED, ACCEPTED_TOLERANT, PENDING_APPROVAL ->
          file.helpedFirst() ? List.of() : underWay(file, base);
      case ADVANCE_AID, GRANTED, REFUSED, WITHDRAWN, TERMINATED -> List.of();
    };
  }

  private List<FollowAction> underWay(ApplicationFile file, String base) {
    FollowAction withdraw = new FollowAction(text("intake.follow.withdraw"), base + "/withdraw", false);
    PledgeView pledge = tolerance.of(file.id()).filter(PledgeView::isOpen).orElse(null);
    if (pledge == null) return List.of(withdraw);
    String next = pledge.isSigned() ? "bring" : "sign";
    return List.of(new FollowAction(text("intake.follow.pledge." + next), base + "/pledge", true), withdraw);
  }

  private static String tone(ApplicationStatus status) {
    return switch (status) {
      case GRANTED -> "good";
      case REFUSED -> "bad";
      case SUPPLEMENT_PENDING -> "warn";
      case WITHDRAWN, TERMINATED -> "neutral";
      case SUBMITTED, TRANSFERRED, ACCEPTED, ACCEPTED_TOLERANT, ADVANCE_AID, PENDING_APPROVAL -> "info";
    };
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
