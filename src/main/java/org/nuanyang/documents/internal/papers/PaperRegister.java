package org.nuanyang.documents.internal.papers;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of issued papers; their values lie sealed. */
@Component
class PaperRegister {

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
  private static final String COLUMNS =
      "id, type, matter, subject, city, organisation, number, code, template, fields, pages, issued_at, superseded_at from paper ";

  /** What a list shows; the sealed values stay shut. */
  private static final String LINE = "id, type, number, code, subject, issued_at, pages from paper ";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Vault vault;
  private final JsonMapper json;
  private final MessageSource words;

  PaperRegister(JdbcClient jdbc, JdbcTemplate batch, Vault vault, JsonMapper json, MessageSource words) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.vault = vault;
    this.json = json;
    this.words = words;
  }

  void add(List<IssuedPaper> papers, Actor by) {
    batch.batchUpdate(
        """
        insert into paper (id, type, matter, subject, city, organisation, number, code, template, fields, issued_by, issued_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        papers.stream().map(paper -> columns(paper, by)).toList());
  }

  private Object[] columns(IssuedPaper paper, Actor by) {
    return new Object[] {
      paper.id().value(), paper.type().name(), paper.matter(), paper.subject(), paper.city(), paper.organisation(),
      paper.number(), paper.code(), paper.template(), vault.seal(json.writeValueAsBytes(paper.fields())), by.id(),
      database(paper.issuedAt())
    };
  }

  /** Whatever of these types was in force for the subject is replaced from now on. */
  void supersede(UUID subject, List<PaperType> types, Instant at) {
    if (types.isEmpty()) return;
    jdbc.sql("update paper set superseded_at = ? where subject = ? and type = any(?) and superseded_at is null")
        .params(database(at), subject, types.stream().map(PaperType::name).toArray(String[]::new))
        .update();
  }

  void counted(PaperId id, int pages) {
    jdbc.sql("update paper set pages = :pages where id = :id and pages <> :pages")
        .param("pages", pages)
        .param("id", id.value())
        .update();
  }

  List<PaperView> ofMatter(UUID matter) {
    return jdbc.sql("select " + LINE + "where matter = :matter order by issued_at, id")
        .param("matter", matter)
        .query(this::line)
        .list();
  }

  Optional<PaperView> inForce(UUID subject, PaperType type) {
    return jdbc.sql(
            "select "
                + LINE
                + "where subject = :subject and type = :type and superseded_at is null order by issued_at desc, id desc limit 1")
        .param("subject", subject)
        .param("type", type.name())
        .query(this::line)
        .optional();
  }

  PaperView view(PaperId id) {
    return jdbc.sql("select " + LINE + "where id = :id")
        .param("id", id.value())
        .query(this::line)
        .optional()
        .orElseThrow(() -> new Missing("documents.paper-missing"));
  }

  Optional<IssuedPaper> withCode(String code) {
    return jdbc.sql("select " + COLUMNS + "where code = :code").param("code", code).query(this::row).optional();
  }

  IssuedPaper get(PaperId id) {
    return jdbc.sql("select " + COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(this::row)
        .optional()
        .orElseThrow(() -> new Missing("documents.paper-missing"));
  }

  /** Type, number, code, moment and values as they were stored. */
  byte[] frozen(PaperId id) {
    return jdbc.sql("select type, number, code, issued_at, fields from paper where id = ?")
        .param(id.value())
        .query((row, line) -> frozen(row))
        .optional()
        .orElseThrow(() -> new Missing("documents.paper-missing"));
  }

  private byte[] frozen(ResultSet row) throws SQLException {
    String head = String.join("|", row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant().toString());
    String values = new String(vault.open(row.getBytes(5)), StandardCharsets.UTF_8);
    return (head + "\n" + values).getBytes(StandardCharsets.UTF_8);
  }

  /** Only the issuer's name stays of what it says. @return false when it was so before */
  boolean erase(IssuedPaper paper, Instant at) {
    byte[] left = vault.seal(json.writeValueAsBytes(Map.of("organisation", paper.issuer())));
    return jdbc.sql("update paper set fields = ?, erased_at = ? where id = ? and erased_at is null").params(left, database(at), paper.id().value()).update() == 1;
  }

  /** Refuses when what it said has been erased. */
  void mustBeWhole(PaperId id) {
    boolean erased = jdbc.sql("select erased_at is not null from paper where id = ?").param(id.value()).query(Boolean.class).optional().orElse(false);
    if (erased) throw new Missing("documents.erased");
  }

  String title(PaperType type) {
    return words.getMessage(type.titleKey(), null, Locale.SIMPLIFIED_CHINESE);
  }

  private static OffsetDateTime database(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private PaperView line(ResultSet row, int number) throws SQLException {
    PaperType type = PaperType.valueOf(row.getString("type"));
    return new PaperView(
        new PaperId(row.getObject("id", UUID.class)),
        type,
        title(type),
        row.getString("number"),
        row.getString("code"),
        row.getObject("subject", UUID.class),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        row.getInt("pages"));
  }

  private IssuedPaper row(ResultSet row, int number) throws SQLException {
    OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
    return new IssuedPaper(
        new PaperId(row.getObject("id", UUID.class)),
        PaperType.valueOf(row.getString("type")),
        row.getObject("matter", UUID.class),
        row.getObject("subject", UUID.class),
        row.getString("city"),
        row.getObject("organisation", UUID.class),
        row.getString("number"),
        row.getString("code"),
        row.getInt("template"),
        json.readValue(vault.open(row.getBytes("fields")), FIELDS),
        row.getInt("pages"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        superseded == null ? null : superseded.toInstant());
  }
}
