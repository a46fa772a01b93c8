package org.nuanyang.exchange.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.HallKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.NotSigned;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedOnce;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hall's keys sealed, and lets each signature count once. */
@Component
@Transactional
class KeyRing implements HallKeys {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LONGEST = 60;

  private final JdbcClient jdbc;
  private final SignedOnce once;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  KeyRing(JdbcClient jdbc, SignedOnce once, Vault vault, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.once = once;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who sent something. @param id of the key */
  record Sender(UUID id, String city, String label) {}

  private record Kept(Sender sender, byte[] secret) {}

  @Override
  public Issued issue(String label, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (label.isBlank() || label.length() > LONGEST) throw new Refusal("exchange.key.label", LONGEST);
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    UUID id = Ids.next(clock);
    jdbc.sql("insert into hall_key (id, city, label, secret, created_at, created_by) values (?, ?, ?, ?, ?, ?)")
        .params(id, by.city(), label, vault.seal(secret), Timestamp.from(clock.instant()), by.name())
        .update();
    audit.did(by, "exchange.issue-key", "hall-key", id, "");
    return new Issued(id, HexFormat.of().formatHex(secret));
  }

  @Override
  public void revoke(UUID key, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    int ended =
        jdbc.sql("update hall_key set revoked_at = ? where id = ? and city = ? and revoked_at is null").params(Timestamp.from(clock.instant()), key, by.city()).update();
    if (ended == 0) throw new Missing("exchange.key.unknown");
    audit.did(by, "exchange.revoke-key", "hall-key", key, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<KeyRow> all(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return jdbc.sql("select * from hall_key where city = ? order by id desc limit 100")
        .param(by.city())
        .query((row, line) -> new KeyRow(
            row.getObject("id", UUID.class), row.getString("label"), row.getTimestamp("created_at").toInstant(), row.getString("created_by"), moment(row, "used_at"), moment(row, "revoked_at")))
        .list();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  @Transactional(readOnly = true)
  public void mustBeKnown(String key, String timestamp) {
    SignedRequest.mustBeFresh(timestamp, clock.instant());
    kept(key);
  }

  /** Its signature counts from now on. @throws NotSigned unknown or ended key, wrong or old signature, or one that was used before */
  public Sender sender(SignedRequest request) {
    Kept kept = kept(request.key());
    Instant now = clock.instant();
    request.mustBeSignedWith(vault.open(kept.secret()), now);
    once.mustBeNew(kept.sender().id(), request.nonce());
    jdbc.sql("update hall_key set used_at = ? where id = ?").params(Timestamp.from(now), kept.sender().id()).update();
    return kept.sender();
  }

  @Transactional(readOnly = true)
  public Optional<Sender> known(UUID key) {
    return inForce(key).map(Kept::sender);
  }

  private Kept kept(String key) {
    return SignedRequest.keyId(key).flatMap(this::inForce).orElseThrow(() -> new NotSigned("exchange.api.key"));
  }

  private Optional<Kept> inForce(UUID id) {
    return jdbc.sql("select * from hall_key where id = ? and revoked_at is null")
        .param(id)
        .query((row, line) -> new Kept(new Sender(row.getObject("id", UUID.class), row.getString("city"), row.getString("label")), row.getBytes("secret")))
        .optional();
  }
}
