package org.nuanyang.patrol;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileContent;
import org.nuanyang.identity.Actor;

/** The front door of what was photographed and said on the spot (现场材料); it belongs to a dispute card. */
public interface SpotPapers {

  /** Photos one sheet may bring. */
  int MOST_PHOTOS = 9;

  /** Signs of what was said in one recording: two minutes fit. */
  int LONGEST_WORDS = 2000;

  /**
   * Keeps what a liaison brought with a card.
   *
   * @throws org.nuanyang.documents.FileRefused one of it is no photo or no sound, or too large
   */
  void keep(UUID card, List<Brought> brought, Actor by);

  /** What lies with a card, oldest first. */
  List<SpotPaper> of(UUID card, Actor by);

  /** One photo or recording, for those who handle the card; the look is written to the audit trail. */
  FileContent open(UUID card, UUID file, Actor by);

  /** Whether the city has an engine that turns speech into words. */
  boolean hears();

  /** Has the city's engine write down what was said; a person corrects it. @throws org.nuanyang.shared.Refusal nothing could be made out */
  void hear(UUID card, UUID file, Actor by);

  /** Writes down what was said, or corrects it; the earlier wording stays in the card's book. */
  void write(UUID card, UUID file, int seen, String words, Actor by);

  /**
   * One photo or recording.
   *
   * @param heard the engine's words, which nobody has gone over; null when there are none
   * @param said a person's words; null until somebody wrote them
   */
  record SpotPaper(UUID file, boolean spoken, Instant at, int version, @Nullable String heard, @Nullable String said, String who) {

    /** What stands in the field to correct. */
    public String proposal() {
      return said != null ? said : heard == null ? "" : heard.substring(0, Math.min(heard.length(), LONGEST_WORDS));
    }
  }
}
