package org.nuanyang.catalogue.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.EditionState;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One dated edition of an item: written by one, published by another, never changed afterwards. It states the whole item,
 * or ({@code differs}) only what a level or an organisation has of its own.
 */
@Table("catalogue_edition")
final class Edition {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  @Nullable UUID organisation;
  @Nullable OrganisationKind level;
  boolean differs;
  String code;
  EditionState state = EditionState.DRAFT;
  LocalDate fromDay;
  JsonText content;
  UUID author;
  String authorName;
  Instant writtenAt;
  @Nullable String reviewerName;
  @Nullable Instant reviewedAt;
  String note = "";

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Edition() {}

  static Edition begun(UUID id, String code, @Nullable UUID organisation, JsonText content, LocalDate fromDay, Actor by, Instant at) {
    var edition = new Edition();
    edition.id = id;
    edition.city = by.city();
    edition.organisation = organisation;
    edition.code = code;
    edition.author = by.id();
    edition.authorName = by.name();
    edition.write(content, fromDay, by, at);
    return edition;
  }

  static Edition varied(UUID id, String code, Layer of, JsonText content, LocalDate fromDay, Actor by, Instant at) {
    Edition edition = begun(id, code, of.organisation(), content, fromDay, by, at);
    edition.level = of.level();
    edition.differs = true;
    return edition;
  }

  /** Whoever wrote last is the author, who may not publish it. */
  void write(JsonText text, LocalDate from, Actor by, Instant at) {
    if (state != EditionState.DRAFT) throw new Refusal("catalogue.not-draft");
    content = text;
    fromDay = from;
    author = by.id();
    authorName = by.name();
    writtenAt = at;
  }

  void send(LocalDate today) {
    if (fromDay.isBefore(today)) throw new Refusal("catalogue.from-past");
    moveTo(EditionState.IN_REVIEW);
    note = "";
  }

  void publish(LocalDate today, Actor by, Instant at) {
    if (author.equals(by.id())) throw new Forbidden("catalogue.own-edition");
    moveTo(EditionState.PUBLISHED);
    if (fromDay.isBefore(today)) fromDay = today; // the review took longer than was thought: nothing takes effect backwards
    reviewerName = by.name();
    reviewedAt = at;
  }

  void giveBack(String why) {
    moveTo(EditionState.DRAFT);
    note = why;
  }

  void drop() {
    moveTo(EditionState.DROPPED);
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(EditionState target) {
    if (!state.next().contains(target)) throw new Refusal("catalogue.edition-not-now");
    state = target;
  }
}
