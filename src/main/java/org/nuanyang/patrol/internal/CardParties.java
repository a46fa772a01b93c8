package org.nuanyang.patrol.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who quarrels: sealed, and found again only through a keyed index of the city. */
@Component
class CardParties {

  private final JdbcClient jdbc;
  private final Vault vault;

  CardParties(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void enter(UUID card, String city, List<PartyTold> parties) {
    jdbc.sql("delete from dispute_party where card = ?").param(card).update();
    for (int place = 0; place < parties.size(); place++) {
      PartyTold one = parties.get(place);
      jdbc.sql("insert into dispute_party (card, place, name, phone, name_index, phone_index) values (?, ?, ?, ?, ?, ?)")
          .params(
              Arrays.asList(
                  card, place, seal(one.name()), seal(one.phone()), one.name().isEmpty() ? null : index(city, "name", one.name()),
                  one.phone().isEmpty() ? null : index(city, "phone", one.phone())))
          .update();
    }
  }

  List<PartyTold> of(UUID card) {
    return jdbc.sql("select name, phone from dispute_party where card = ? order by place")
        .param(card)
        .query((row, line) -> new PartyTold(opened(row.getBytes("name")), opened(row.getBytes("phone"))))
        .list();
  }

  /** For those who only supervise. */
  static List<PartyTold> masked(List<PartyTold> parties) {
    List<PartyTold> hidden = new ArrayList<>();
    for (PartyTold one : parties)
      hidden.add(
          new PartyTold(
              one.name().isEmpty() ? "" : new PersonName(one.name()).masked(), one.phone().isEmpty() ? "" : new PhoneNumber(one.phone()).masked()));
    return hidden;
  }

  private byte[] index(String city, String what, String value) {
    return vault.blindIndex("patrol-" + what + "-" + city + "-" + value);
  }

  private byte[] seal(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
