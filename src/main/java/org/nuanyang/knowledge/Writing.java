package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Citation;

/**
 * The editor's desk: guides and examples go from draft over a lawyer's review to publication. A text that
 * travels with the platform is never changed; the city's own version takes its place.
 */
public interface Writing {

  /** Everything there is of a kind, in the order of subjects and identifiers. */
  List<TextRow> list(TextKind kind, Actor by);

  TextRow row(TextKind kind, String id, Actor by);

  /** Every version of one subject, the newest first. */
  List<ManuscriptView> versions(TextKind kind, String id, Actor by);

  ManuscriptView open(ManuscriptId id, Actor by);

  /**
   * Begins a new version of what people read, of the last version when they read nothing, or of the shipped
   * text; an open version is gone on with instead.
   */
  ManuscriptId revise(TextKind kind, String id, Actor by);

  /** Begins a guide or an example nobody has written yet; refuses an identifier that is taken. */
  ManuscriptId begin(Written text, Actor by);

  /** Keeps a draft; nothing but its identifier is fixed. */
  void save(ManuscriptId id, int seen, Written text, Actor by);

  /**
   * Moves a version on. Only a complete text whose citations are all in force goes to review; only a lawyer
   * or the director who did not write it reviews it.
   *
   * @param note reason, wanted for sending back
   * @param expiresOn last day, wanted for publishing
   */
  void move(ManuscriptId id, int seen, Move move, String note, @Nullable LocalDate expiresOn, Actor by);

  /** Nobody reads it from now on, whether it was the city's own or the shipped text. */
  void takeBack(TextKind kind, String id, String reason, Actor by);

  /** People read the shipped text again. */
  void restoreShipped(TextKind kind, String id, Actor by);

  /** The cited places of what people read that changed since it was reviewed. */
  List<ChangedArticle> changed(TextKind kind, String id, Actor by);

  /** The text still holds although a cited place changed; written down by name. */
  void confirm(TextKind kind, String id, Citation citation, Actor by);

  /** Compares every cited place with the law now, not only when the next round comes. */
  void compare(Actor by);

  /** What can be done with a version. */
  enum Move {
    SEND(TextState.IN_REVIEW),
    SEND_BACK(TextState.DRAFT),
    APPROVE(TextState.REVIEWED),
    PUBLISH(TextState.PUBLISHED),
    DISCARD(TextState.DISCARDED);

    private final TextState target;

    Move(TextState target) {
      this.target = target;
    }

    public TextState target() {
      return target;
    }
  }
}
