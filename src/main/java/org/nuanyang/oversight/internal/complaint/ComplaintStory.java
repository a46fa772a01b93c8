package org.nuanyang.oversight.internal.complaint;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lays a complaint before the bureau and, once taken, before the centre's head; the person is told by message and on a page
 * of their own. The matter's timeline says nothing: the centre reads it too.
 */
@Component
class ComplaintStory {

  private final Network network;
  private final Notices notices;
  private final DeskNotices desks;
  private final MessageSource messages;
  private final String cityName;

  ComplaintStory(Network network, Notices notices, DeskNotices desks, MessageSource messages,
      @Value("${nuanyang.city.name}") String cityName) {
    this.network = network;
    this.notices = notices;
    this.desks = desks;
    this.messages = messages;
    this.cityName = cityName;
  }

  /** The bureau's name; where none was entered into the network, that of the city's. */
  String bureau(Complaint of) {
    return of.bureau == null ? text("oversight.bureau", cityName) : network.organisation(of.bureau).name();
  }

  void raised(Complaint of) {
    put(of, of.hearer(), Role.BUREAU_OFFICER, "raised", "warn");
  }

  void wants(Complaint of) {
    message(of);
  }

  void accepted(Complaint of) {
    desks.takeOff(of.id, "complaint.raised");
    put(of, of.organisation, Role.DIRECTOR, "accepted", "warn");
    message(of);
  }

  void notAccepted(Complaint of) {
    desks.takeOff(of.id, "complaint.raised");
    message(of);
  }

  void concluded(Complaint of) {
    desks.takeOff(of.id, "complaint.accepted");
    put(of, of.organisation, Role.DIRECTOR, "concluded", "info");
    message(of);
  }

  void withdrawn(Complaint of) {
    desks.takeOff(of.id, "complaint.raised");
    desks.takeOff(of.id, "complaint.accepted");
  }

  private void message(Complaint of) {
    String phone = of.phone.reveal();
    if (!phone.isEmpty()) notices.sms(of.city, phone, "oversight.sms.complaint", Map.of("bureau", bureau(of)));
  }

  private void put(Complaint of, UUID unit, Role desk, String kind, String tone) {
    desks.put(
        new PutNotice(
            "complaint:" + of.id + ":" + kind, of.id, of.city, unit, desk, null, "complaint." + kind, tone, text("oversight.complaint.desk." + kind),
            text(of.item.messageKey()), "/desk/complaints/" + of.id));
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
