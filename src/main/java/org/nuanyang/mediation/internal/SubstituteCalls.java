package org.nuanyang.mediation.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationView.Mediator;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.springframework.stereotype.Component;

/** Calls on desks: a mediator is to state their ties, a committee is to name somebody else. */
@Component
class SubstituteCalls {

  private static final String STATE = "mediation.state-interests";
  private static final String SUBSTITUTE = "mediation.substitute";

  private final DeskNotices desks;
  private final PlacePeople people;
  private final MediationStory story;

  SubstituteCalls(DeskNotices desks, PlacePeople people, MediationStory story) {
    this.desks = desks;
    this.people = people;
    this.story = story;
  }

  /** Whoever was named and has an account is asked on their own desk. */
  void asks(MediationCase about, Mediator who) {
    UUID seat = seat(about, who.id());
    people.accountOf(who.id()).ifPresent(account -> put(about, seat, STATE, seat + ":" + about.seen(), account, story.text("mediation.interest.call")));
  }

  void stated(MediationCase about, Mediator who) {
    desks.takeOff(seat(about, who.id()), STATE);
  }

  /** @param why STATED or OBJECTED; who and what for stays out of the notice */
  void substitute(MediationCase about, String why) {
    put(about, about.id, SUBSTITUTE, about.id + ":" + about.seen(), null, story.text("mediation.interest.call." + why));
  }

  /** Somebody else was named. */
  void replaced(MediationCase about) {
    desks.takeOff(about.id, SUBSTITUTE);
  }

  private static UUID seat(MediationCase about, UUID mediator) {
    return UUID.nameUUIDFromBytes((about.id + ":" + mediator).getBytes(UTF_8));
  }

  private void put(MediationCase about, UUID subject, String kind, String once, @Nullable UUID account, String title) {
    desks.put(
        new PutNotice(
            kind + ":" + once, subject, about.city, account == null ? about.committee : null, account == null ? Role.MEDIATOR : null, account, kind, "warn",
            title, about.number, "/desk/mediation/" + about.id));
  }
}
