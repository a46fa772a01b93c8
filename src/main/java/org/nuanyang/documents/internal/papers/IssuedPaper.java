package org.nuanyang.documents.internal.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.shared.CityClock;

/**
 * One paper as it was issued.
 *
 * @param template edition of the template it is printed with
 * @param fields frozen by {@link Filling}
 */
record IssuedPaper(
    PaperId id,
    PaperType type,
    UUID matter,
    UUID subject,
    String city,
    UUID organisation,
    String number,
    String code,
    int template,
    Map<String, Object> fields,
    int pages,
    Instant issuedAt,
    @Nullable Instant supersededAt) {

  LocalDate issuedOn() {
    return issuedAt.atZone(CityClock.ZONE).toLocalDate();
  }

  /** The date under the signature: the day of the decision where there is one. */
  LocalDate signedOn() {
    return fields.get("decidedOn") instanceof String decided ? LocalDate.parse(decided) : issuedOn();
  }

  /** The organisation that issued it, by name. */
  String issuer() {
    return (String) fields.getOrDefault("organisation", "");
  }

  /** The person or people it is about. */
  String party() {
    return (String) fields.getOrDefault(type.partyField(), "");
  }

  /** What it is about: the 案由, or for papers without one what the matter was. */
  String about() {
    return (String) fields.getOrDefault("matter", fields.getOrDefault("about", ""));
  }
}
