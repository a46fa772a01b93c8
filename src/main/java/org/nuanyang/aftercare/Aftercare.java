package org.nuanyang.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;

/** The front door for help after a sentence. Whoever is not an officer of the card's office learns not even that it exists. */
public interface Aftercare {

  /** Opens a card, or offers it to an office at the end of a prison visit; the same key counts once. */
  CardId open(OpenCard command);

  /** The office takes up what a prison offered, or another officer takes it over. */
  void takeUp(CardId id, int seen, Actor by);

  /** What was agreed with the person, and when the next talk is. */
  void agree(CardId id, int seen, Set<Need> needs, String agreed, LocalDate nextOn, Actor by);

  void record(RecordHelp command);

  void close(CardId id, int seen, CloseReason reason, String words, Actor by);

  CardView view(CardId id, Actor by);

  Slice<CardRow> list(boolean over, @Nullable String after, Actor by);

  /** Offices a prison can offer a card to. */
  List<OrganisationView> offices(String city);

  /** Lays a notice on the desk of who answers for a card whose day has come; twice tells nobody twice. */
  int remind();
}
