package org.nuanyang.booking.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays the question whether a room may be used on the desk of whoever says yes to it. */
@Component
class RoomCalls {

  private static final String KIND = "booking.asked";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);

  private final DeskNotices desks;
  private final Network network;
  private final MessageSource messages;

  RoomCalls(DeskNotices desks, Network network, MessageSource messages) {
    this.desks = desks;
    this.network = network;
    this.messages = messages;
  }

  void ask(UUID booking, LentRoom room, BookSlot order) {
    UUID confirmer = room.confirmer();
    if (confirmer == null) return;
    Role duty = network.organisation(confirmer).kind() == OrganisationKind.MEDIATION_COMMITTEE ? Role.MEDIATOR : Role.CLERK;
    String when = MOMENT.format(order.from().atZone(CityClock.ZONE));
    String title = messages.getMessage("booking.lend.call", new Object[] {when, room.name()}, Locale.SIMPLIFIED_CHINESE);
    UUID about = about(booking, room.id());
    desks.put(new PutNotice(KIND + ":" + about, about, room.city(), confirmer, duty, null, KIND, "warn", title, order.label(), "/desk/rooms"));
  }

  /** Answered, or gone. */
  void settled(LoanBook.Loan loan) {
    desks.takeOff(about(loan.booking(), loan.bookable()), KIND);
  }

  private static UUID about(UUID booking, UUID room) {
    return UUID.nameUUIDFromBytes((booking + ":" + room).getBytes(UTF_8));
  }
}
