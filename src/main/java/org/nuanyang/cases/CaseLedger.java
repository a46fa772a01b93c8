package org.nuanyang.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Money;

/** What was asked for, awarded and paid, person by person: 48 workers are 48 rows and one case. */
public interface CaseLedger {

  /** One row for every recipient, in the order of the application; the look is written to the audit trail. */
  List<PersonAmounts> rows(CaseId id, Actor by);

  /**
   * Replaces the rows. While the work goes on all three columns may change; once the case is closed
   * only what was received.
   */
  void enter(CaseId id, int seen, List<Entry> entries, Actor by);

  /** The same amounts for every recipient; a null leaves that column as it is. */
  void sameForAll(CaseId id, int seen, @Nullable Money claimed, @Nullable Money awarded, @Nullable Money received, Actor by);

  /** What is known of these persons in the latest case of a matter, without a look at the whole case; the caller answers for who reads it. */
  Map<UUID, PersonAmounts> of(MatterId matter, Collection<UUID> persons);

  /** The latest case of a matter, if aid was granted. */
  Optional<CaseFacts> latest(MatterId matter);

  /** Recipients left the matter, or came back: the case that is still worked on counts those who are there. */
  void peopleChanged(MatterId matter, Actor by);

  /** What one person asked for, got awarded and was paid; null where nothing is known yet. */
  record Entry(UUID recipient, @Nullable Money claimed, @Nullable Money awarded, @Nullable Money received) {}
}
