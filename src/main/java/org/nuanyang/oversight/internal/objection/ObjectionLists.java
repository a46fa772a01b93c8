package org.nuanyang.oversight.internal.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.ObjectionRow;
import org.nuanyang.oversight.ObjectionState;
import org.nuanyang.oversight.ObjectionView;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads objections: the lists by index, and one with all that belongs to it. */
@Component
class ObjectionLists {

  private static final int PAGE = 30;

  private final JdbcClient jdbc;
  private final Matters matters;
  private final Applications applications;
  private final Network network;
  private final Deadlines deadlines;
  private final Papers papers;
  private final ObjectionPapers names;

  ObjectionLists(JdbcClient jdbc, Matters matters, Applications applications, Network network, Deadlines deadlines,
      Papers papers, ObjectionPapers names) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.applications = applications;
    this.network = network;
    this.deadlines = deadlines;
    this.papers = papers;
    this.names = names;
  }

  /** Waiting ones longest waiting first; the mark of a page is the last row's id, which grows with time. */
  Slice<ObjectionRow> read(boolean waiting, @Nullable String after, Actor by) {
    by.must(Role.BUREAU_OFFICER, Role.LEADER, Role.DIRECTOR, Role.REVIEWER, Role.CLERK);
    UUID from = after == null ? null : uuid(after);
    String which = waiting ? " and state = 'RECEIVED'" : "";
    String next = from == null ? "" : waiting
        ? " and (received_at, id) > (select received_at, id from objection where id = :from)"
        : " and id < :from";
    String order = waiting ? " order by received_at, id limit :size" : " order by id desc limit :size";
    String walk = "select * from objection where city = :city" + which + next;
    String sql =
        by.scope() == DataScope.CITY
            ? walk + order
            : "select o.* from unnest(:units::uuid[]) unit cross join lateral (" + walk + " and organisation = unit" + order + ") o" + order;
    List<ObjectionRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", from)
            .param("size", PAGE + 1)
            .query(ObjectionLists::row)
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  private static ObjectionRow row(ResultSet row, int line) throws SQLException {
    return new ObjectionRow(
        row.getObject("id", UUID.class),
        row.getString("receipt_number"),
        row.getString("person"),
        ObjectedTo.valueOf(row.getString("against")),
        ObjectionState.valueOf(row.getString("state")),
        row.getObject("organisation", UUID.class),
        row.getObject("received_on", LocalDate.class),
        row.getObject("decided_on", LocalDate.class));
  }

  ObjectionView whole(Objection of, Decided decision, boolean mayDecide) {
    return new ObjectionView(
        new ObjectionId(of.id), of.version(), of.person, of.against, of.state, names.hearer(of), network.organisation(of.organisation).name(),
        Way.valueOf(of.channel), of.receivedOn, of.grounds.reveal(), of.found, of.decidedByName, of.decidedOn,
        matters.facts(new MatterId(of.matter)).masked(), decision.application(), decision.ended(),
        applications.steps(decision.application().id()), deadlines.of(of.id), papersOf(of), mayDecide);
  }

  /** The bureau reads the decision and what was said about it; the rest of the file stays with the centre. */
  private List<PaperView> papersOf(Objection of) {
    return papers.of(of.matter).stream()
        .filter(paper -> paper.subject().equals(of.subject))
        .filter(paper -> switch (paper.type()) {
          case REFUSAL_DECISION -> of.against != ObjectedTo.TERMINATION;
          case TERMINATION_DECISION -> of.against == ObjectedTo.TERMINATION;
          default -> paper.type() == PaperType.OBJECTION_REQUEST || paper.type() == PaperType.OBJECTION_OPINION;
        })
        .toList();
  }

  private static @Nullable UUID uuid(String mark) {
    try {
      return UUID.fromString(mark);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }
}
