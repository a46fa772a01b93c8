package org.nuanyang.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law as a list shows it.
 *
 * @param key the name as addresses hold it
 * @param fullName as it is cited officially, such as 中华人民共和国劳动合同法
 * @param category branch of law or ministry; empty when it has none
 * @param region 河南 and the like for local texts; null for national ones
 * @param status of its best version on the day that was asked for
 * @param date the day of that version
 * @param replacedBy name of the text that took its place; null when none did or nobody knows
 * @param amending whether it is an amending act, whose content is in the consolidated text
 */
public record LawCard(
    String key,
    String name,
    String fullName,
    LawLevel level,
    String category,
    @Nullable String region,
    LawStatus status,
    LocalDate date,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    @Nullable String replacedBy,
    boolean amending) {

  public String link() {
    return "/laws/" + key;
  }
}
