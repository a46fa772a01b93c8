package org.nuanyang.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.identity.Actor;

/** 先行提供 (法律援助法 第四十四条): help first where time presses, the formalities follow. The rules ring; a head decides. */
public interface AidFirst {

  /** Enters or corrects the last day of a limitation or another statutory term; rings at once when it presses. */
  void watch(WatchLimit command);

  /** The head or a deputy provides help first: the case goes to assignment at once. */
  void provide(HelpFirst command);

  /** The head looked at the alarm and lets the application go the ordinary way, with a reason. */
  void goOrdinaryWay(ApplicationId application, String reason, Actor by);

  /** The case ended before the formalities were done. Nothing where help was not given first. */
  void ended(ApplicationId application, String reason, Actor by);

  /** The termination of the case was set aside on an objection. Nothing where help was not given first. */
  void goesOn(ApplicationId application, String reason, Actor by);

  /**
   * Looks at the terms of all open applications of a city as a new day has it.
   *
   * @return how many alarms were raised
   */
  int sweep(String city, LocalDate today);

  /** The grounds of the law and of the city on a day. */
  List<UrgencyGround> grounds(String profile, LocalDate on);

  /** What presses on an application; empty when nothing is known to. */
  Optional<UrgencyView> urgency(ApplicationId application);

  /** Help given first; empty when it was not. */
  Optional<AidFirstView> of(ApplicationId application);

  /** Alarms nobody has answered yet, within the actor's scope, the soonest to expire first; two hundred at most. */
  List<UrgencyRow> alarms(Actor by);

  /** Help given first whose formalities are open, the soonest to end first; two hundred at most. */
  List<AidFirstRow> open(Actor by);
}
