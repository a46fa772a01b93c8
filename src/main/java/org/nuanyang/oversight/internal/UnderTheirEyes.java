package org.nuanyang.oversight.internal;

import java.util.Set;
import java.util.UUID;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.SupervisedPapers;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a bureau's officer may read of a centre's papers: the decision that was objected to with what was written about
 * it, and the file an order to act presses for.
 */
@Component
class UnderTheirEyes implements SupervisedPapers {

  private static final Set<PaperType> OF_AN_OBJECTION =
      Set.of(PaperType.REFUSAL_DECISION, PaperType.TERMINATION_DECISION, PaperType.OBJECTION_REQUEST, PaperType.OBJECTION_OPINION, PaperType.SERVICE_RECEIPT);

  private final JdbcClient jdbc;

  UnderTheirEyes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean inHand(UUID subject, PaperType type, Actor by) {
    return OF_AN_OBJECTION.contains(type) && objectedTo(subject, by) || pressedFor(subject, by) || complainedOf(subject, by);
  }

  /** An objection without a bureau is heard by every officer of the city. */
  private boolean objectedTo(UUID subject, Actor by) {
    return any("select city, coalesce(bureau, organisation), bureau is null from objection where subject = ?", subject, by);
  }

  private boolean pressedFor(UUID subject, Actor by) {
    return any("select city, organisation, false from supervision where subject = ?", subject, by);
  }

  /** The bureau's own letters about a complaint. */
  private boolean complainedOf(UUID subject, Actor by) {
    return any("select city, coalesce(bureau, organisation), bureau is null from complaint where id = ?", subject, by);
  }

  private boolean any(String sql, UUID subject, Actor by) {
    return jdbc.sql(sql)
        .param(subject)
        .query((row, n) -> row.getBoolean(3) ? by.city().equals(row.getString(1)) : by.sees(row.getString(1), row.getObject(2, UUID.class)))
        .list()
        .contains(true);
  }
}
