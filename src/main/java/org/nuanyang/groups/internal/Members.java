package org.nuanyang.groups.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.PersonFacts;
import org.nuanyang.groups.PersonResult;
import org.nuanyang.groups.PersonStanding;
import org.nuanyang.groups.RosterFilter;
import org.nuanyang.groups.SignedHow;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of rosters. */
@Component
class Members {

  static final int PAGE = 50;
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Vault vault;
  private final JsonMapper json;

  Members(JdbcClient jdbc, JdbcTemplate batch, Vault vault, JsonMapper json) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.vault = vault;
    this.json = json;
  }

  /** A person who comes new, with what is needed to find them again. */
  record Newcomer(Member member, String identity, String phone) {}

  void add(Collection<Newcomer> people) {
    batch.batchUpdate(
        """
        insert into group_member (id, group_id, person, position, name, identity_index, phone_index, standing, claimed, facts, result, reason, refusal,
          papers, lacking, signed_at, signed_how, phone_differs, found_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""",
        people.stream().map(this::row).toList());
  }

  private Object[] row(Newcomer one) {
    Member m = one.member();
    return new Object[] {
      m.id, m.group, m.person, m.position, m.name, index(one.identity()), index(one.phone()), m.standing.name(), m.claimed, written(m.facts),
      m.result.name(), m.reason, m.refusal, written(m.papers), written(m.lacking), at(m), m.signedHow == null ? null : m.signedHow.name(), m.phoneDiffers, m.foundBy
    };
  }

  /** Writes what may change of one person. @throws Stale when somebody else was quicker */
  void keep(Member m) {
    if (keep(List.of(m))[0] != 1) throw new Stale();
  }

  int[] keep(List<Member> people) {
    return batch.batchUpdate(
        """
        update group_member set version = version + 1, standing = ?, why_gone = ?, claimed = ?, facts = ?::jsonb, result = ?,
               reason = ?, refusal = ?, found_by = ?, papers = ?::jsonb, lacking = ?::jsonb, signed_at = ?, signed_how = ?, phone_differs = ?, representative = ?
         where id = ? and version = ?""",
        people.stream()
            .map(
                m ->
                    new Object[] {
                      m.standing.name(), m.whyGone, m.claimed, written(m.facts), m.result.name(), m.reason, m.refusal,
                      m.foundBy, written(m.papers), written(m.lacking), at(m), m.signedHow == null ? null : m.signedHow.name(), m.phoneDiffers,
                      m.representative, m.id, m.version
                    })
            .toList());
  }

  /** The drawn signature, sealed; nobody needs it in a list. */
  void keepSignature(UUID person, String drawn) {
    jdbc.sql("update group_member set signature = ? where id = ?").params(vault.seal(drawn.getBytes()), person).update();
  }

  /** By the participant of the matter. */
  Member ofPerson(GroupId group, UUID participant) {
    return jdbc.sql("select * from group_member where group_id = ? and person = ?")
        .params(group.value(), participant)
        .query(this::read)
        .optional()
        .orElseThrow(() -> new Missing("groups.person.unknown"));
  }

  Member one(GroupId group, UUID person) {
    return jdbc.sql("select * from group_member where id = ? and group_id = ?")
        .params(person, group.value())
        .query(this::read)
        .optional()
        .orElseThrow(() -> new Missing("groups.person.unknown"));
  }

  /** Everybody, in the order of the roster. */
  List<Member> all(UUID group) {
    return jdbc.sql("select * from group_member where group_id = ? order by position, id").param(group).query(this::read).list();
  }

  List<Member> some(GroupId group, Collection<UUID> persons) {
    return jdbc.sql("select * from group_member where group_id = ? and id = any(?) order by position, id")
        .params(group.value(), persons.toArray(UUID[]::new))
        .query(this::read)
        .list();
  }

  /** One page and one more. */
  List<Member> page(GroupId group, RosterFilter filter, String typed, int after) {
    String text = typed.strip();
    boolean number = text.matches("[0-9A-Za-z() +-]{6,24}");
    String search = text.isEmpty() ? "" : number ? " and (identity_index = :index or phone_index = :index)" : " and name >= :name and name < :end";
    var query =
        jdbc.sql("select * from group_member where group_id = :group and position > :after" + condition(filter) + search + " order by position, id limit :size")
            .param("group", group.value())
            .param("after", after)
            .param("size", PAGE + 1);
    if (!text.isEmpty() && number) query = query.param("index", vault.blindIndex(text));
    if (!text.isEmpty() && !number) query = query.param("name", text).param("end", text + Character.toString(Character.MAX_CODE_POINT));
    return query.query(this::read).list();
  }

  private static String condition(RosterFilter filter) {
    return switch (filter) {
      case ALL -> " and standing in ('WAITING', 'ON_ROSTER')";
      case WAITING -> " and (standing = 'WAITING' or phone_differs and standing = 'ON_ROSTER')";
      case UNSIGNED -> " and standing = 'ON_ROSTER' and signed_at is null";
      case LACKING -> " and standing = 'ON_ROSTER' and lacking <> '[]'";
      case UNCLEAR -> " and standing = 'ON_ROSTER' and result = 'UNCLEAR'";
      case UNFIT -> " and standing = 'ON_ROSTER' and result = 'UNFIT'";
      case REPRESENTATIVES -> " and standing = 'ON_ROSTER' and representative";
      case GONE -> " and standing not in ('WAITING', 'ON_ROSTER')";
    };
  }

  List<String> representatives(UUID group) {
    return jdbc.sql("select name from group_member where group_id = ? and representative order by position, id").param(group).query(String.class).list();
  }

  int lastPosition(UUID group) {
    return jdbc.sql("select coalesce(max(position), 0) from group_member where group_id = ?").param(group).query(Integer.class).single();
  }

  /** Who of these stands or waits on the roster, by number. */
  Map<String, UUID> there(UUID group, Collection<String> identities) {
    Map<String, String> byIndex = new HashMap<>();
    for (String identity : identities) byIndex.put(hex(vault.blindIndex(identity)), identity);
    Map<String, UUID> found = new HashMap<>();
    jdbc.sql("select id, encode(identity_index, 'hex') as code from group_member where group_id = ? and standing in ('WAITING', 'ON_ROSTER') and identity_index is not null")
        .param(group)
        .query((row, line) -> Map.entry(row.getString("code"), row.getObject("id", UUID.class)))
        .list()
        .stream()
        .filter(one -> byIndex.containsKey(one.getKey()))
        .forEach(one -> found.put(byIndex.get(one.getKey()), one.getValue()));
    return found;
  }

  Optional<Member> byIdentity(UUID group, String identity) {
    return Optional.ofNullable(there(group, Set.of(identity)).get(identity)).map(id -> one(new GroupId(group), id));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private byte @Nullable [] index(String value) {
    return value.isEmpty() ? null : vault.blindIndex(value);
  }

  private static @Nullable Timestamp at(Member m) {
    return m.signedAt == null ? null : Timestamp.from(m.signedAt);
  }

  private String written(Object value) {
    return json.writeValueAsString(value);
  }

  private Member read(ResultSet row, int line) throws SQLException {
    Member m =
        new Member(
            row.getObject("id", UUID.class), row.getObject("group_id", UUID.class), row.getObject("person", UUID.class), row.getInt("position"), row.getString("name"),
            PersonStanding.valueOf(row.getString("standing")));
    m.version = row.getInt("version");
    m.whyGone = row.getString("why_gone");
    m.claimed = row.getBigDecimal("claimed");
    m.facts = json.readValue(row.getString("facts"), PersonFacts.class);
    m.result = PersonResult.valueOf(row.getString("result"));
    m.reason = row.getString("reason");
    m.refusal = row.getString("refusal");
    m.foundBy = row.getString("found_by");
    m.papers = new LinkedHashSet<>(json.readValue(row.getString("papers"), TEXTS));
    m.lacking = json.readValue(row.getString("lacking"), TEXTS);
    Timestamp signed = row.getTimestamp("signed_at");
    m.signedAt = signed == null ? null : signed.toInstant();
    m.signedHow = signed == null ? null : SignedHow.valueOf(row.getString("signed_how"));
    m.phoneDiffers = row.getBoolean("phone_differs");
    m.representative = row.getBoolean("representative");
    return m;
  }
}
