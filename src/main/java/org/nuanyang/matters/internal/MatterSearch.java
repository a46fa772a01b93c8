package org.nuanyang.matters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterRow;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every way to look for a matter walks one index and stops after a page. A scope of several units is
 * asked unit by unit (lateral), because one index range cannot be read in order for all of them. A name
 * begins at one mark, the typed text or the last row shown: of two lower bounds the server may take the wrong one.
 */
@Component
@Transactional(readOnly = true)
class MatterSearch implements FindMatters {

  private static final int PAGE = 30;
  private static final UUID END = new UUID(-1, -1);
  private static final String ROW =
      "select m.id, m.receipt_number, p.name, m.summary, m.category, m.holder, m.opened_at ";
  private static final String EXACT =
      ROW
          + """
          from matter m join matter_person p on p.matter_id = m.id
           where m.city = :city and (:all or m.organisation = any(:units)) and m.id < :from and\s""";
  private static final String NEWEST_IN_CITY =
      ROW
          + """
          from (select * from matter where city = :city and id < :from order by id desc limit :size) m
           join matter_person p on p.matter_id = m.id and p.position = 0 order by m.id desc""";
  private static final String NEWEST_IN_UNITS =
      ROW
          + """
          from unnest(:units::uuid[]) unit cross join lateral (
             select * from matter where city = :city and organisation = unit and id < :from
              order by id desc limit :size) m
           join matter_person p on p.matter_id = m.id and p.position = 0
           order by m.id desc limit :size""";
  private static final String NAMED_IN_CITY =
      ROW
          + """
          from (select * from matter_person where city = :city and name < :end
                  and (name, matter_id) > (:name, :from) order by name, matter_id limit :size) p
           join matter m on m.id = p.matter_id order by p.name, p.matter_id""";
  private static final String NAMED_IN_UNITS =
      ROW
          + """
          from unnest(:units::uuid[]) unit cross join lateral (
             select * from matter_person where organisation = unit and name < :end
                and (name, matter_id) > (:name, :from) order by name, matter_id limit :size) p
           join matter m on m.id = p.matter_id and m.city = :city order by p.name, p.matter_id limit :size""";

  private final JdbcClient jdbc;
  private final Vault vault;

  MatterSearch(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  @Override
  public Slice<MatterRow> search(String typed, @Nullable String after, Actor by) {
    String text = typed.strip();
    Optional<ReceiptNumber> number = ReceiptNumber.parse(text);
    if (number.isPresent()) {
      return exact("m.receipt_number = :number and p.position = 0", "number", number.get().value(), after, by);
    }
    if (text.matches("[0-9A-Za-z() +-]{6,24}")) {
      String people =
          "p.id in (select id from matter_person where identity_index = :index"
              + " union all select id from matter_person where phone_index = :index)";
      return exact(people, "index", vault.blindIndex(text), after, by);
    }
    return text.isEmpty() ? newest(after, by) : named(text, after, by);
  }

  private Slice<MatterRow> exact(String condition, String key, Object value, @Nullable String after, Actor by) {
    return byId(scoped(EXACT + condition + " order by m.id desc limit :size", by).param(key, value), after);
  }

  private Slice<MatterRow> newest(@Nullable String after, Actor by) {
    return byId(scoped(by.scope() == DataScope.CITY ? NEWEST_IN_CITY : NEWEST_IN_UNITS, by), after);
  }

  private Slice<MatterRow> byId(JdbcClient.StatementSpec query, @Nullable String after) {
    List<MatterRow> rows = query.param("from", mark(after, END)).query(this::read).list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  private Slice<MatterRow> named(String text, @Nullable String after, Actor by) {
    boolean onward = after != null && after.startsWith(text) && after.lastIndexOf('~') >= text.length();
    int cut = onward ? after.lastIndexOf('~') : -1;
    List<MatterRow> rows =
        scoped(by.scope() == DataScope.CITY ? NAMED_IN_CITY : NAMED_IN_UNITS, by)
            .param("end", text + Character.toString(Character.MAX_CODE_POINT))
            .param("name", onward ? after.substring(0, cut) : text)
            .param("from", mark(onward ? after.substring(cut + 1) : null, new UUID(0, 0)))
            .query(this::read)
            .list();
    return Slice.cut(rows, PAGE, row -> row.person() + "~" + row.id());
  }

  private JdbcClient.StatementSpec scoped(String sql, Actor by) {
    return jdbc.sql(sql)
        .param("city", by.city())
        .param("all", by.scope() == DataScope.CITY)
        .param("units", by.units().toArray(UUID[]::new))
        .param("size", PAGE + 1);
  }

  private static UUID mark(@Nullable String after, UUID otherwise) {
    if (after == null || after.isEmpty()) return otherwise;
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return otherwise;
    }
  }

  @Override
  public Optional<MatterId> ofCitizen(String receiptNumber, String phone) {
    return of(receiptNumber, phone, "p.role not in ('OPPONENT', 'ASIDE')");
  }

  @Override
  public Optional<MatterId> ofBystander(String receiptNumber, String phone) {
    return of(receiptNumber, phone, "p.role = 'ASIDE'");
  }

  private Optional<MatterId> of(String receiptNumber, String phone, String role) {
    return ReceiptNumber.parse(receiptNumber)
        .flatMap(
            number ->
                jdbc.sql(
                        """
                        select m.id from matter m join matter_person p on p.matter_id = m.id
                         where m.receipt_number = :number and p.phone_index = :phone and\s"""
                            + role + " limit 1")
                    .param("number", number.value())
                    .param("phone", vault.blindIndex(phone))
                    .query(UUID.class)
                    .optional())
        .map(MatterId::new);
  }

  @Override
  public Map<String, String> alreadyThere(String city, Collection<String> identityNumbers, MatterId except) {
    Map<String, String> byIndex = new HashMap<>();
    for (String number : identityNumbers) byIndex.put(HexFormat.of().formatHex(vault.blindIndex(number)), number);
    Map<String, String> found = new HashMap<>();
    jdbc.sql(
            """
            select encode(p.identity_index, 'hex') as code, m.receipt_number
              from unnest(:codes::text[]) code join matter_person p on p.identity_index = decode(code, 'hex') join matter m on m.id = p.matter_id
             where p.role in ('APPLICANT', 'MEMBER') and m.city = :city and m.id <> :except and not m.ended order by m.id""")
        .param("codes", byIndex.keySet().toArray(String[]::new))
        .param("city", city)
        .param("except", except.value())
        .query((row, line) -> found.put(byIndex.get(row.getString("code")), row.getString("receipt_number")))
        .list();
    return found;
  }

  @Override
  public List<MatterRow> ofPhone(String city, String phone) {
    String sql =
        ROW
            + """
            from matter_person p join matter m on m.id = p.matter_id
             where p.phone_index = :phone and p.city = :city and p.role not in ('OPPONENT', 'ASIDE')
             order by m.id desc limit 50""";
    return jdbc.sql(sql).param("phone", vault.blindIndex(phone)).param("city", city).query(this::read).list();
  }

  private MatterRow read(ResultSet row, int line) throws SQLException {
    return new MatterRow(
        row.getObject("id", UUID.class),
        row.getString("receipt_number"),
        row.getString("name"),
        row.getString("summary"),
        Category.valueOf(row.getString("category")),
        row.getString("holder"),
        row.getTimestamp("opened_at").toInstant());
  }
}
