package org.nuanyang.mediation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Transfers as both sides read them. */
@Component
class TransferViews {

  private static final int SIZE = 50;
  private static final UUID NONE = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private final AidTransfers transfers;
  private final TransferBook letters;
  private final Deadlines deadlines;
  private final Network network;
  private final JdbcClient jdbc;

  TransferViews(AidTransfers transfers, TransferBook letters, Deadlines deadlines, Network network, JdbcClient jdbc) {
    this.transfers = transfers;
    this.letters = letters;
    this.deadlines = deadlines;
    this.network = network;
    this.jdbc = jdbc;
  }

  boolean reads(AidTransfer sent, Actor by) {
    if (by.isSystem() || by.id().equals(sent.handler)) return true;
    return by.sees(sent.city, sent.centre) || by.sees(sent.city, sent.committee);
  }

  /** Both sides may: the aid whenever it wants, the committee when it sees that nothing will come of it. */
  boolean mayReturn(AidTransfer sent, Actor by) {
    if (sent.direction != TransferDirection.AID_TO_MED || !sent.state.open()) return false;
    if (by.isSystem() || by.id().equals(sent.handler)) return true;
    if (by.has(Role.MEDIATOR)) return by.sees(sent.city, sent.committee);
    return (by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR)) && by.sees(sent.city, sent.centre);
  }

  TransferView one(AidTransfer sent, Actor by) {
    return view(sent, by, network.organisation(sent.centre).name(), network.organisation(sent.committee).name(), true);
  }

  private TransferView view(AidTransfer sent, Actor by, String centre, String committee, boolean terms) {
    return new TransferView(
        sent.id, sent.number, sent.direction, sent.state, new MatterId(sent.matter), sent.receiptNumber, sent.parties,
        sent.mediation == null ? null : new MediationId(sent.mediation), sent.application == null ? null : new ApplicationId(sent.application), sent.isCase,
        centre, committee, sent.reason, letters.consents(sent), sent.limitationOn, sent.interruptedOn, sent.sentAt, sent.sentBy, sent.submittedAt,
        sent.answeredAt, sent.endedAt, sent.recovered, sent.assignedSameDay,
        terms && sent.application != null ? deadlines.of(sent.application) : List.of(), mayReturn(sent, by));
  }

  Slice<TransferView> list(@Nullable TransferDirection direction, @Nullable String after, Actor by) {
    by.must(Role.MEDIATOR, Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.LEADER);
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return new Slice<>(List.of(), null);
    List<UUID> found =
        jdbc.sql(
                """
                select id from aid_transfer where city = :city and (:all or centre in (:units) or committee in (:units))
                   and (:any or direction = :direction) and id < :id order by id desc limit :size""")
            .param("city", by.city())
            .param("all", all)
            .param("units", all ? Set.of(NONE) : by.units())
            .param("any", direction == null)
            .param("direction", direction == null ? "" : direction.name())
            .param("id", mark(after))
            .param("size", SIZE + 1)
            .query(UUID.class)
            .list();
    Map<UUID, AidTransfer> read = new HashMap<>();
    transfers.findAllById(found).forEach(one -> read.put(one.id, one));
    Set<UUID> sides = new HashSet<>();
    read.values().forEach(one -> sides.addAll(List.of(one.centre, one.committee)));
    Map<UUID, OrganisationView> named = network.organisations(sides);
    return Slice.cut(found, SIZE, UUID::toString).map(id -> row(read.get(id), named, by));
  }

  /** A line of a list shows no clocks. */
  private TransferView row(AidTransfer sent, Map<UUID, OrganisationView> named, Actor by) {
    return view(sent, by, named.get(sent.centre).name(), named.get(sent.committee).name(), false);
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? LAST : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return LAST;
    }
  }
}
