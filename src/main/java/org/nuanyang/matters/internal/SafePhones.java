package org.nuanyang.matters.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.notices.SafeContacts;
import org.nuanyang.notices.SafeHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose phones need care in a matter with safe mode. */
@Component
class SafePhones {

  private final JdbcClient jdbc;
  private final SafeContacts contacts;

  SafePhones(JdbcClient jdbc, SafeContacts contacts) {
    this.jdbc = jdbc;
    this.contacts = contacts;
  }

  /** Who asks for themselves or for the applicant; the agent's phone often lies on the same table. */
  static List<String> of(List<Participant> people) {
    return people.stream()
        .filter(person -> person.role() == PersonRole.APPLICANT || person.role() == PersonRole.AGENT)
        .map(Participant::phone)
        .filter(phone -> !phone.isEmpty())
        .distinct()
        .toList();
  }

  /** The people of a matter were noted anew: care moves to their phones of now. */
  void change(UUID matter, List<Participant> now) {
    jdbc.sql("select from_hour, until_hour from matter_safe where matter_id = ?")
        .param(matter)
        .query((row, number) -> new SafeHours(row.getInt(1), row.getInt(2)))
        .optional()
        .ifPresent(hours -> contacts.keep(matter, of(now), hours));
  }
}
