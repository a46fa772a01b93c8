package org.nuanyang.criminal.internal;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
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

/** Keeps the organs' keys sealed, and lets each signature count once within five minutes. */
@Component
@Transactional
class KeyCabinet implements OrganKeys {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final SignedOnce once;
  private final Vault vault;
  private final Network network;
  private final AuditTrail audit;
  private final Clock clock;

  KeyCabinet(JdbcClient jdbc, SignedOnce once, Vault vault, Network network, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.once = once;
    this.vault = vault;
    this.network = network;
    this.audit = audit;
    this.clock = clock;
  }

  private record Kept(UUID id, String city, UUID organ, byte[] secret) {}

  @Override
  public IssuedKey issue(UUID organ, String label, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    OrganisationView whose = network.organisation(organ);
    if (!(whose.kind().isCaseOrgan() || whose.kind().refersDisputes()) || !whose.city().equals(by.city())) throw new Refusal("criminal.no-organ");
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    UUID id = Ids.next(clock);
    jdbc.sql("insert into organ_key (id, city, organ, label, secret, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?)")
        .params(id, whose.city(), organ, label, vault.seal(secret), Timestamp.from(clock.instant()), by.name())
        .update();
    audit.did(by, "criminal.issue-key", "organ-key", id, "");
    return new IssuedKey(id, HexFormat.of().formatHex(secret));
  }

  @Override
  public void revoke(UUID key, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    int ended =
        jdbc.sql("update organ_key set revoked_at = ? where id = ? and city = ? and revoked_at is null")
            .params(Timestamp.from(clock.instant()), key, by.city())
            .update();
    if (ended == 0) throw new Missing("criminal.key.unknown");
    audit.did(by, "criminal.revoke-key", "organ-key", key, "");
  }

  @Override
  public List<KeyRow> all(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return jdbc.sql("select * from organ_key where city = ? order by id desc limit 200")
        .param(by.city())
        .query(
            (row, line) ->
                new KeyRow(
                    row.getObject("id", UUID.class), network.organisation(row.getObject("organ", UUID.class)).name(), row.getString("label"),
                    row.getTimestamp("created_at").toInstant(), row.getString("created_by"),
                    row.getTimestamp("last_used_at") == null ? null : row.getTimestamp("last_used_at").toInstant(),
                    row.getTimestamp("revoked_at") == null ? null : row.getTimestamp("revoked_at").toInstant()))
        .list();
  }

  @Override
  public Actor sender(SignedRequest request) {
    Kept key = SignedRequest.keyId(request.key()).flatMap(this::inForce).orElseThrow(() -> new NotSigned("criminal.api.key"));
    Instant now = clock.instant();
    request.mustBeSignedWith(vault.open(key.secret()), now);
    once.mustBeNew(key.id(), request.nonce());
    used(key, now);
    OrganisationView organ = network.organisation(key.organ());
    return new Actor(key.id(), organ.name(), Set.of(Role.ORGAN_OFFICER), organ.id(), organ.city(), DataScope.UNIT, Set.of(organ.id()));
  }

  private void used(Kept key, Instant now) {
    jdbc.sql("update organ_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)")
        .params(Timestamp.from(now), key.id(), Timestamp.from(now.minus(Duration.ofHours(1))))
        .update();
  }

  @Override
  public void remember(UUID organ, String idempotencyKey, byte[] body) {
    once.first(organ, idempotencyKey, body, "criminal.api.other-body");
  }

  private Optional<Kept> inForce(UUID id) {
    return jdbc.sql("select * from organ_key where id = ? and revoked_at is null")
        .param(id)
        .query((row, line) -> new Kept(row.getObject("id", UUID.class), row.getString("city"), row.getObject("organ", UUID.class), row.getBytes("secret")))
        .optional();
  }
}
