package org.nuanyang.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.booking.BookedPlace;
import org.nuanyang.booking.LoanSettled;
import org.nuanyang.booking.LoanState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a lender answered reaches the meeting, its mediators and the parties, in the lender's own transaction. */
@Component
class LoanNews {

  private static final String KIND = "mediation.room-answer";

  private final SessionRoom sessions;
  private final MeetingRooms rooms;
  private final MediationBook book;
  private final MediationStory story;
  private final DeskNotices desks;
  private final JdbcClient jdbc;

  LoanNews(SessionRoom sessions, MeetingRooms rooms, MediationBook book, MediationStory story, DeskNotices desks, JdbcClient jdbc) {
    this.sessions = sessions;
    this.rooms = rooms;
    this.book = book;
    this.story = story;
    this.desks = desks;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(LoanSettled news) {
    Optional<String> city = jdbc.sql("select city from mediation_case where id = ?").param(news.subject()).query(String.class).optional();
    if (city.isEmpty()) return;
    Actor by = Actor.system(city.get());
    if (news.lent()) {
      sessions.confirmed(news.booking(), by);
      tell(book.find(new MediationId(news.subject())), news, "good", "mediation.room.lent");
      return;
    }
    BookedPlace place = rooms.places(news.booking().value()).stream().filter(one -> one.room().equals(news.room())).findFirst().orElseThrow();
    boolean invited = place.loan() == LoanState.TAKEN_BACK && sure(news);
    sessions.lost(news.booking(), invited, place.because(), by).ifPresent(about -> tell(about, news, "warn", "mediation.room." + place.loan()));
  }

  /** Parties were invited only when no room of the meeting was left to be answered for. */
  private boolean sure(LoanSettled news) {
    return rooms.places(news.booking().value()).stream().noneMatch(one -> one.loan() == LoanState.ASKED);
  }

  private void tell(MediationCase about, LoanSettled news, String tone, String words) {
    List<UUID> accounts =
        jdbc.sql("select account from mediation_mediator where mediation = ? and account is not null").param(about.id).query(UUID.class).list();
    String once = KIND + ":" + news.booking() + ":" + news.room() + ":" + news.lent();
    String url = "/desk/mediation/" + about.id;
    if (accounts.isEmpty()) desks.put(new PutNotice(once, about.id, about.city, about.committee, Role.MEDIATOR, null, KIND, tone, story.text(words), about.number, url));
    for (UUID one : accounts) desks.put(new PutNotice(once + ":" + one, about.id, about.city, null, null, one, KIND, tone, story.text(words), about.number, url));
  }
}
