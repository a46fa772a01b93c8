package org.nuanyang.care.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What one person told about body and mind; its id is that of the matter. */
@Table("care_sheet")
final class KeptSheet {

  private static final SealedText NOTHING = new SealedText("{}");

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  SealedText answers = NOTHING;
  Instant filledAt;
  UUID filledBy;
  String filledByName;
  @Nullable Instant erasedAt;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private KeptSheet() {}

  static KeptSheet of(MatterView matter) {
    KeptSheet sheet = new KeptSheet();
    sheet.id = matter.id().value();
    sheet.city = matter.city();
    sheet.organisation = matter.organisation();
    return sheet;
  }

  void fill(String told, Actor by, Instant at) {
    answers = new SealedText(told);
    filledAt = at;
    filledBy = by.id();
    filledByName = by.name();
    erasedAt = null;
  }

  void erase(Instant at) {
    if (erasedAt != null) throw new Refusal("care.erased-already");
    answers = NOTHING;
    erasedAt = at;
  }

  /** Versions of the database start at 0; a form that saw none has 0 too. */
  int seen() {
    return version == null ? 0 : version + 1;
  }

  boolean writtenBy(Actor by) {
    return Objects.equals(filledBy, by.id());
  }
}
