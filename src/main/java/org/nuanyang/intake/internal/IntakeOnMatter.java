package org.nuanyang.intake.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
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
  private final MessageSource messages;

  IntakeOnMatter(Applications applications, MessageSource messages) {
    this.applications = applications;
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
        .anyMatch(file -> by.sees(file.city(), file.receiving()) || by.sees(file.city(), file.counting()));
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return applications.of(matter).stream().flatMap(file -> actions(file).stream()).toList();
  }

  /** An application that is decided is held by whoever carries it on. */
  @Override
  public Optional<Holder> holder(MatterId matter) {
    return applications.of(matter).stream()
        .filter(file -> file.status().isOpen())
        .findFirst()
        .map(file -> new Holder(file.deciding(), duty(file.status()), null, file.submittedAt()));
  }

  private static Role duty(ApplicationStatus status) {
    return switch (status) {
      case ACCEPTED -> Role.REVIEWER;
      case PENDING_APPROVAL -> Role.DIRECTOR;
      case SUBMITTED, SUPPLEMENT_PENDING, TRANSFERRED, GRANTED, REFUSED, WITHDRAWN -> Role.CLERK;
    };
  }

  private List<FollowAction> actions(ApplicationFile file) {
    String base = "/follow/" + file.receiptNumber() + "/application/" + file.id().value();
    return switch (file.status()) {
      case SUPPLEMENT_PENDING ->
          List.of(
              new FollowAction(text("intake.follow.supply"), base + "/supply", true),
              new FollowAction(text("intake.follow.withdraw"), base + "/withdraw", false));
      case SUBMITTED, TRANSFERRED, ACCEPTED, PENDING_APPROVAL ->
          List.of(new FollowAction(text("intake.follow.withdraw"), base + "/withdraw", false));
      case GRANTED, REFUSED, WITHDRAWN -> List.of();
    };
  }

  private static String tone(ApplicationStatus status) {
    return switch (status) {
      case GRANTED -> "good";
      case REFUSED -> "bad";
      case SUPPLEMENT_PENDING -> "warn";
      case WITHDRAWN -> "neutral";
      case SUBMITTED, TRANSFERRED, ACCEPTED, PENDING_APPROVAL -> "info";
    };
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
