package org.nuanyang.catalogue.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.catalogue.ServiceState;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.TermUnit;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One service on a matter. There is one owner at every moment; an offer to another unit changes nothing until it is taken. */
@Table("catalogue_service")
final class TakenService {

  @Id UUID id;
  @Version private @Nullable Integer version;
  UUID matter;
  String receiptNumber;
  String city;
  String code;
  String itemName;
  @Nullable UUID edition;
  UUID front;
  UUID owner;
  @Nullable UUID target;
  ServiceState state = ServiceState.RECEIVED;
  @Nullable ServiceOutcome outcome;
  String personName;
  SealedText answers;
  String missing;
  @Nullable JsonText terms;
  int days;
  String unit;
  Instant openedAt;
  @Nullable Instant offeredAt;
  @Nullable Instant endedAt;
  @Nullable UUID worker;
  @Nullable String workerName;
  String result = "";

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private TakenService() {}

  static TakenService of(UUID id, MatterView matter, UUID front, OfferedItem offered, JsonText terms, SealedText answers, String missing, Instant at) {
    CatalogueItem item = offered.item();
    var service = new TakenService();
    service.id = id;
    service.matter = matter.id().value();
    service.receiptNumber = matter.receiptNumber();
    service.city = matter.city();
    service.code = item.code();
    service.itemName = item.name();
    service.edition = offered.edition();
    service.terms = terms;
    service.front = front;
    service.owner = front;
    service.personName = matter.applicant().name();
    service.answers = answers;
    service.missing = missing;
    service.days = item.days();
    service.unit = item.unit().name();
    service.openedAt = at;
    return service;
  }

  void offer(UUID to, Instant at) {
    if (state.over()) throw new Refusal("catalogue.service-over");
    if (to.equals(owner)) throw new Refusal("catalogue.offer-own");
    if (target != null) throw new Refusal("catalogue.offered-already");
    target = to;
    offeredAt = at;
  }

  /** The offer becomes the owner; nobody else does. */
  void acknowledge(Actor by) {
    if (target == null) throw new Refusal("catalogue.not-offered");
    moveTo(ServiceState.IN_WORK);
    owner = target;
    target = null;
    offeredAt = null;
    worker = by.id();
    workerName = by.name();
  }

  void decline() {
    if (target == null) throw new Refusal("catalogue.not-offered");
    target = null;
    offeredAt = null;
  }

  void keep(Actor by) {
    if (state != ServiceState.RECEIVED) throw new Refusal("catalogue.service-not-now");
    mustBeHere();
    moveTo(ServiceState.IN_WORK);
    worker = by.id();
    workerName = by.name();
  }

  /** Before the work begins: a shorter term than was told. */
  void promise(int shorter, TermUnit in) {
    days = shorter;
    unit = in.name();
  }

  void finish(ServiceOutcome came, String words, Instant at) {
    mustBeHere();
    moveTo(ServiceState.DONE);
    outcome = came;
    result = words;
    endedAt = at;
  }

  void withdraw(String why, Instant at) {
    moveTo(ServiceState.WITHDRAWN);
    target = null;
    offeredAt = null;
    result = why;
    endedAt = at;
  }

  void mustBeHere() {
    if (state.over()) throw new Refusal("catalogue.service-over");
    if (target != null) throw new Refusal("catalogue.offered-already");
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(ServiceState next) {
    if (!state.next().contains(next)) throw new Refusal(state.over() ? "catalogue.service-over" : "catalogue.service-not-now");
    state = next;
  }
}
