package org.nuanyang.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The badge of somebody. @param code as it stands on it; @param revokedFor null while it is good */
public record BadgeView(UUID id, String code, UUID person, Instant issuedAt, @Nullable Instant revokedAt, @Nullable RevokedFor revokedFor) {

  /** Why a badge is no longer good. */
  public enum RevokedFor {
    /** 换发 */
    REPLACED,
    /** 遗失 */
    LOST,
    /** 离职 */
    LEFT;

    public String messageKey() {
      return "directory.revoked." + name();
    }
  }
}
