package org.nuanyang.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The lists of the desk. Each is served by an index and read page by page. */
public interface CaseLists {

  /** The cases of the lawyer who asks. @param state null for all that are not archived */
  Slice<CaseLine> mine(@Nullable CaseState state, @Nullable String after, Actor by);

  /** Hearings of the lawyer who asks, from today on, soonest first. */
  List<HearingView> myHearings(Actor by);

  /** Terms that run on the open cases of the lawyer who asks, soonest first. */
  List<CaseTerm> myTerms(Actor by);

  /** Cases within the scope of the person who asks, newest grant first. */
  Slice<CaseLine> find(CaseSearch search, Actor by);

  /** Files to check and to archive, longest waiting first. */
  Slice<CaseLine> archiveQueue(@Nullable String after, Actor by);

  /** Requests for another handler and reported grounds that wait for the director. */
  List<CaseLine> changesToDecide(Actor by);
}
