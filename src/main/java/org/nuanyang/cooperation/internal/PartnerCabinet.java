package org.nuanyang.cooperation.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.cooperation.Partners;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.NotSigned;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.SignedOnce;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the keys of both sides sealed, and lets each signature count once within five minutes. */
@Component
@Transactional
class PartnerCabinet implements Partners {

  static final String PATH = "/api/federation/messages";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;
  private final SignedOnce once;
  private final Vault vault;
  private final AuditTrail audit;
  private final ObjectProvider<Post> post;
  private final Clock clock;
  private final boolean plainHttp;

  PartnerCabinet(JdbcClient db, SignedOnce once, Vault vault, AuditTrail audit, ObjectProvider<Post> post, Clock clock,
      @Value("${nuanyang.cooperation.plain-http:false}") boolean plainHttp) {
    this.db = db;
    this.once = once;
    this.vault = vault;
    this.audit = audit;
    this.post = post;
    this.clock = clock;
    this.plainHttp = plainHttp;
  }

  /** How to reach a city. */
  record Way(URI address, UUID key, byte[] secret) {}

  /** A city that spoke to us. */
  record Partner(UUID id, String city, String name) {}

  private record Kept(Partner partner, byte[] secret) {}

  @Override
  public Issued enter(String code, String name, URI address, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (RegionCode.problem(code).isPresent()) throw new Refusal("cooperation.partner.code");
    if (name.isBlank()) throw new Refusal("cooperation.partner.name");
    mayBeReached(address);
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    UUID id = Ids.next(clock);
    try {
      db.sql("insert into partner_city (id, city, code, name, address, their_secret, entered_at, entered_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(id, by.city(), code, name.strip(), address.toString(), vault.seal(secret), Timestamp.from(clock.instant()), by.name())
          .update();
    } catch (DuplicateKeyException before) {
      throw new Refusal("cooperation.partner.before");
    }
    audit.did(by, "cooperation.enter-partner", "partner", id, code);
    return new Issued(id, HexFormat.of().formatHex(secret));
  }

  /** What is told is signed, and only encryption keeps others from reading it. */
  private void mayBeReached(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    boolean whole = address.getHost() != null && address.getQuery() == null && address.getFragment() == null && address.getUserInfo() == null;
    boolean plain = scheme.equals("http") && (plainHttp || isHere(address.getHost()));
    if (!whole || !scheme.equals("https") && !plain) throw new Refusal("cooperation.partner.address");
  }

  private static boolean isHere(String host) {
    if (host == null) return false;
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  @Override
  public void giveTheirKey(UUID partner, UUID key, String secret, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (!secret.strip().matches("[0-9a-fA-F]{64}")) throw new Refusal("cooperation.partner.secret");
    int kept =
        db.sql("update partner_city set our_key = ?, our_secret = ? where id = ? and city = ? and ended_at is null")
            .params(key, vault.seal(HexFormat.of().parseHex(secret.strip())), partner, by.city())
            .update();
    if (kept == 0) throw new Missing("cooperation.partner.unknown");
    audit.did(by, "cooperation.connect-partner", "partner", partner, "");
  }

  @Override
  public void end(UUID partner, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    int ended =
        db.sql("update partner_city set ended_at = ? where id = ? and city = ? and ended_at is null")
            .params(Timestamp.from(clock.instant()), partner, by.city())
            .update();
    if (ended == 0) throw new Missing("cooperation.partner.unknown");
    audit.did(by, "cooperation.end-partner", "partner", partner, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerRow> all(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return db.sql("select * from partner_city where city = ? order by id desc limit 200")
        .param(by.city())
        .query(
            (row, line) ->
                new PartnerRow(
                    row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getString("address"),
                    row.getObject("our_key") != null, row.getTimestamp("entered_at").toInstant(), row.getString("entered_by"),
                    row.getTimestamp("heard_at") == null ? null : row.getTimestamp("heard_at").toInstant(),
                    row.getTimestamp("ended_at") == null ? null : row.getTimestamp("ended_at").toInstant()))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Choice> connected(String city) {
    return db.sql("select id, name from partner_city where city = ? and our_key is not null and ended_at is null order by code")
        .param(city)
        .query((row, line) -> Choice.of(row.getString("id"), row.getString("name")))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Stuck> stuck(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return db.sql(
            """
            select m.id, m.letter, p.name, m.kind, m.attempts, m.last_error, m.at
              from federation_message m join partner_city p on p.id = m.partner
             where m.state = 'DEAD' and p.city = ? order by m.id desc limit 100""")
        .param(by.city())
        .query(
            (row, line) ->
                new Stuck(
                    row.getObject("id", UUID.class), row.getObject("letter", UUID.class), row.getString("name"), row.getString("kind"),
                    row.getInt("attempts"), row.getString("last_error"), row.getTimestamp("at").toInstant()))
        .list();
  }

  @Override
  public void again(UUID message, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    int queued =
        db.sql(
                """
                update federation_message m set state = 'QUEUED', attempts = 0, next_try = ?
                  from partner_city p where p.id = m.partner and m.id = ? and p.city = ? and m.state = 'DEAD'""")
            .params(Timestamp.from(clock.instant()), message, by.city())
            .update();
    if (queued == 0) throw new Missing("cooperation.message.unknown");
    audit.did(by, "cooperation.send-again", "partner-message", message, "");
    post.getObject().callAfterCommit();
  }

  @Transactional(readOnly = true)
  Optional<Way> wayTo(UUID partner) {
    return db.sql("select * from partner_city where id = ? and our_key is not null and ended_at is null")
        .param(partner)
        .query(
            (row, line) ->
                new Way(
                    URI.create(row.getString("address").replaceFirst("/+$", "") + PATH), row.getObject("our_key", UUID.class),
                    vault.open(row.getBytes("our_secret"))))
        .optional();
  }

  Optional<String> name(UUID partner) {
    return db.sql("select name from partner_city where id = ?").param(partner).query(String.class).optional();
  }

  /** What costs nothing to find out, before a body of many megabytes is read. */
  @Transactional(readOnly = true)
  void mustBeKnown(String key, String timestamp) {
    SignedRequest.mustBeFresh(timestamp, clock.instant());
    kept(key);
  }

  private Kept kept(String key) {
    return SignedRequest.keyId(key).flatMap(this::inForce).orElseThrow(() -> new NotSigned("cooperation.api.key"));
  }

  /** Who sent a request; its signature counts from now on. */
  Partner sender(SignedRequest request) {
    Kept kept = kept(request.key());
    Instant now = clock.instant();
    request.mustBeSignedWith(vault.open(kept.secret()), now);
    once.mustBeNew(kept.partner().id(), request.nonce());
    db.sql("update partner_city set heard_at = ? where id = ?").params(Timestamp.from(now), kept.partner().id()).update();
    return kept.partner();
  }

  /**
   * @return whether this key comes for the first time
   * @throws Refusal it stood for other content
   */
  boolean first(Partner partner, String idempotencyKey, byte[] body) {
    return once.first(partner.id(), idempotencyKey, body, "cooperation.api.other-body");
  }

  private Optional<Kept> inForce(UUID id) {
    return db.sql("select * from partner_city where id = ? and ended_at is null")
        .param(id)
        .query(
            (row, line) ->
                new Kept(new Partner(row.getObject("id", UUID.class), row.getString("city"), row.getString("name")), row.getBytes("their_secret")))
        .optional();
  }
}
