package org.nuanyang.documents.internal.files;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which files there are and whose they are. */
@Component
class FileRegister {

  private static final String COLUMNS =
      "id, owner, city, kind, name, media_type, bytes, pages, address, scan, kept_at from kept_file ";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  FileRegister(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  FileId add(UUID owner, String city, String kind, String name, Kept kept, String address, String scan, Actor by) {
    FileId id = new FileId(Ids.next(clock));
    OffsetDateTime now = now();
    jdbc.sql(
            """
            insert into kept_file (id, owner, city, kind, name, media_type, bytes, pages, address, scan, scanned_at, kept_by, kept_at)
            values (:id, :owner, :city, :kind, :name, :mediaType, :bytes, :pages, :address, :scan,
              case when :scan = 'CLEAN' then :now end, :by, :now)
            """)
        .param("id", id.value())
        .param("owner", owner)
        .param("city", city)
        .param("kind", kind)
        .param("name", vault.seal(name.getBytes(StandardCharsets.UTF_8)))
        .param("mediaType", kept.mediaType())
        .param("bytes", kept.content().length)
        .param("pages", kept.pages())
        .param("address", address)
        .param("scan", scan)
        .param("now", now)
        .param("by", by.id())
        .update();
    return id;
  }

  List<KeptFile> of(UUID owner) {
    return jdbc.sql("select " + COLUMNS + "where owner = :owner and set_aside_at is null order by kept_at, id")
        .param("owner", owner)
        .query(this::row)
        .list();
  }

  KeptFile get(FileId id) {
    return jdbc.sql("select " + COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(this::row)
        .optional()
        .orElseThrow(() -> new Missing("documents.file-missing"));
  }

  int count(UUID owner) {
    return jdbc.sql("select count(*) from kept_file where owner = :owner and set_aside_at is null")
        .param("owner", owner)
        .query(Integer.class)
        .single();
  }

  /** The next files nobody has looked at, in the order they came. @param after the last one seen, null to begin */
  List<KeptFile> unscanned(@Nullable KeptFile after, int most) {
    String where = "where scan = 'UNSCANNED' and (kept_at, id) > (:at, :id) order by kept_at, id limit :most";
    return jdbc.sql("select " + COLUMNS + where)
        .param("at", (after == null ? Instant.EPOCH : after.view().at()).atOffset(ZoneOffset.UTC))
        .param("id", after == null ? new UUID(0, 0) : after.view().id().value())
        .param("most", most)
        .query(this::row)
        .list();
  }

  void scanned(FileId id, String scan) {
    jdbc.sql("update kept_file set scan = :scan, scanned_at = :now where id = :id")
        .param("scan", scan)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** @return false when the file is not (or no longer) on this owner's list */
  boolean setAside(FileId id, UUID owner) {
    return jdbc.sql("update kept_file set set_aside_at = :now where id = :id and owner = :owner and set_aside_at is null")
            .param("now", now())
            .param("id", id.value())
            .param("owner", owner)
            .update()
        == 1;
  }

  /** Off every list, without a name, closed for ever. @return false when it was so before */
  boolean erase(FileId id) {
    return jdbc.sql(
                """
                update kept_file set scan = 'ERASED', name = :nothing, erased_at = :now, set_aside_at = coalesce(set_aside_at, :now)
                where id = :id and erased_at is null
                """)
            .param("nothing", vault.seal(new byte[0]))
            .param("now", now())
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Until the end of the transaction nobody removes the content that lies there. */
  void use(String address) {
    jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:address, 0)) is null").param("address", address).query(Boolean.class).single();
  }

  /** The next addresses whose content may have to go. */
  List<String> toRemove(int most) {
    return jdbc.sql("select distinct address from (select address from kept_file where erased_at is not null and removed_at is null order by erased_at limit :most) r")
        .param("most", most)
        .query(String.class)
        .list();
  }

  /** Nobody else keeps anything there until the end of the transaction. @return whether no file that is kept needs it */
  boolean freed(String address) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 0)) is null").param("address", address).query(Boolean.class).single();
    return jdbc.sql("select not exists (select 1 from kept_file where address = :address and erased_at is null)").param("address", address).query(Boolean.class).single();
  }

  void removed(String address) {
    jdbc.sql("update kept_file set removed_at = :now where address = :address and erased_at is not null and removed_at is null")
        .param("now", now())
        .param("address", address)
        .update();
  }

  void handOver(UUID from, UUID to) {
    jdbc.sql("update kept_file set owner = :to where owner = :from").param("to", to).param("from", from).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private KeptFile row(ResultSet row, int number) throws SQLException {
    var view =
        new FileView(
            new FileId(row.getObject("id", UUID.class)),
            row.getString("kind"),
            new String(vault.open(row.getBytes("name")), StandardCharsets.UTF_8),
            row.getString("media_type"),
            row.getLong("bytes"),
            row.getString("scan"),
            row.getObject("kept_at", OffsetDateTime.class).toInstant());
    return new KeptFile(
        view, row.getObject("owner", UUID.class), row.getString("city"), row.getString("address"), row.getInt("pages"));
  }
}
