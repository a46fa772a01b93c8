package org.nuanyang.petitions.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Doors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.petitions.PetitionList;
import org.nuanyang.petitions.PetitionRow;
import org.nuanyang.petitions.PetitionState;
import org.nuanyang.petitions.PetitionView;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Petitions as lists: a window's, a lawyer's, a person's. */
@Component
class PetitionLists {

  private static final int PAGE = 30;
  private static final int EARLIER = 20;

  private final JdbcClient jdbc;
  private final Network network;
  private final Doors doors;

  PetitionLists(JdbcClient jdbc, Network network, Doors doors) {
    this.jdbc = jdbc;
    this.network = network;
    this.doors = doors;
  }

  Slice<PetitionRow> list(PetitionList which, @Nullable String after, Actor by) {
    boolean window = PetitionFiles.isWindow(by);
    String order = " order by id desc limit :size";
    String states = " and state = any(:states) and id < :from";
    String rows = window
        ? "select p.* from unnest(:units::uuid[]) u cross join lateral (select * from petition where organisation = u" + states + order + ") p" + order
        : which == PetitionList.NEW ? "select * from petition where city = :city and state = 'RECEIVED' and id < :from" + order
        : "select * from petition where lawyer = :lawyer" + states + order;
    var asked = jdbc.sql(rows).param("from", mark(after)).param("size", PAGE + 1);
    if (window) asked = asked.param("units", units(by)).param("states", states(which));
    else if (which == PetitionList.NEW) asked = asked.param("city", by.city());
    else asked = asked.param("lawyer", by.id()).param("states", states(which));
    boolean named = window || which != PetitionList.NEW;
    return Slice.cut(asked.query((row, line) -> row(row, named)).list(), PAGE, row -> row.id().toString());
  }

  private static String[] states(PetitionList which) {
    return switch (which) {
      case NEW -> new String[] {PetitionState.RECEIVED.name()};
      case IN_HAND -> new String[] {PetitionState.TAKEN.name()};
      case WAITING -> new String[] {PetitionState.ROUTED.name()};
      case OVER -> new String[] {PetitionState.ANSWERED.name(), PetitionState.WITHDRAWN.name()};
    };
  }

  private UUID[] units(Actor by) {
    if (by.scope() != DataScope.CITY) return by.units().toArray(UUID[]::new);
    return network.centres(by.city()).stream().map(OrganisationView::id).toArray(UUID[]::new);
  }

  private static UUID mark(@Nullable String after) {
    UUID top = new UUID(-1, -1);
    if (after == null) return top;
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return top;
    }
  }

  private PetitionRow row(ResultSet row, boolean named) throws SQLException {
    return new PetitionRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), named ? row.getString("name") : "", topic(row.getString("topic")),
        PetitionState.valueOf(row.getString("state")), door(row.getString("door")), row.getInt("times"), row.getString("lawyer_name"),
        row.getTimestamp("received_at").toInstant());
  }

  /**
   * The open petition of this person on this topic, which coming again belongs to; null when there is none.
   *
   * @param online only the phone is proven there, and an identity number anybody can type finds nothing; a window finds its own
   */
  @Nullable UUID openOne(Petition like, boolean online) {
    String whose = online ? SAME_PHONE : SAME_PERSON + " and organisation = :organisation";
    return jdbc.sql(whose + NOBODY_ELSE + " and topic = :topic and state in ('RECEIVED', 'TAKEN', 'ROUTED') order by id desc limit 1")
        .param("city", like.city)
        .param("organisation", like.organisation)
        .param("person", like.person)
        .param("phone", like.phoneMark)
        .param("topic", like.topic)
        .query((row, line) -> row.getObject("id", UUID.class))
        .optional()
        .orElse(null);
  }

  private static final String SAME_PERSON = "select * from petition where city = :city and (person = :person::bytea or phone_mark = :phone)";
  private static final String SAME_PHONE = "select * from petition where city = :city and phone_mark = :phone";

  /** A family shares a phone, not an identity number. */
  private static final String NOBODY_ELSE = " and (person is null or :person::bytea is null or person = :person::bytea)";

  List<PetitionView.Earlier> earlier(Petition of, @Nullable Actor by) {
    return jdbc.sql(SAME_PERSON + " and id <> :id order by id desc limit :size")
        .param("city", of.city)
        .param("person", of.person)
        .param("phone", of.phoneMark)
        .param("id", of.id)
        .param("size", EARLIER)
        .query((row, line) -> earlier(row, by))
        .list();
  }

  private PetitionView.Earlier earlier(ResultSet row, @Nullable Actor by) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Instant at = row.getTimestamp("received_at").toInstant();
    boolean mine = by != null && (by.id().equals(row.getObject("lawyer", UUID.class)) || PetitionFiles.isWindow(by) && by.sees(row.getString("city"), row.getObject("organisation", UUID.class)));
    return new PetitionView.Earlier(
        row.getString("receipt_number"), topic(row.getString("topic")), PetitionState.valueOf(row.getString("state")), door(row.getString("door")), row.getInt("times"),
        at, mine ? "/desk/petitions/" + id : null);
  }

  private String topic(String code) {
    return doors.topic(code).map(org.nuanyang.doors.Topic::name).orElse(code);
  }

  private @Nullable String door(@Nullable String code) {
    return code == null ? null : doors.door(code).name();
  }
}
