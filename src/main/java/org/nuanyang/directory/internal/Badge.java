package org.nuanyang.directory.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.BadgeView;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A badge, from the day it is given out to the day it is taken back. */
@Table("badge")
final class Badge {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String code;
  private final String city;
  private final UUID person;
  private final Instant issuedAt;
  private final String issuedBy;
  private @Nullable Instant revokedAt;
  private BadgeView.@Nullable RevokedFor revokedFor;

  @PersistenceCreator
  Badge(
      UUID id, @Nullable Integer version, String code, String city, UUID person, Instant issuedAt, String issuedBy,
      @Nullable Instant revokedAt, BadgeView.@Nullable RevokedFor revokedFor) {
    this.id = id;
    this.version = version;
    this.code = code;
    this.city = city;
    this.person = person;
    this.issuedAt = issuedAt;
    this.issuedBy = issuedBy;
    this.revokedAt = revokedAt;
    this.revokedFor = revokedFor;
  }

  void revoke(BadgeView.RevokedFor why, Instant at) {
    if (revokedAt != null) throw new Refusal("directory.badge-already-revoked");
    revokedAt = at;
    revokedFor = why;
  }

  String city() {
    return city;
  }

  BadgeView view() {
    return new BadgeView(id, code, person, issuedAt, revokedAt, revokedFor);
  }
}
