package org.nuanyang.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Front door for papers the platform itself produces. */
public interface Papers {

  /**
   * Issues a paper: freezes its fields, numbers it (字号) and gives it a verification code, all in the
   * caller's transaction. The same type issued again for the same subject is a new edition, which
   * replaces the earlier one unless the type is {@link PaperType#repeated()}.
   *
   * @param subject the application or case it belongs to
   * @param fields see {@link IssuePaper}
   * @throws IllegalArgumentException when a required field is missing or blank, or no paper knows a name:
   *     a mistake of the caller, never of the person at the desk
   */
  PaperId issue(PaperType type, UUID matter, UUID subject, String city, UUID organisation, Map<String, Object> fields, Actor by);

  /** The papers of one act, in their order: numbered, written and audited together. */
  List<PaperId> issue(List<IssuePaper> papers, UUID matter, UUID subject, String city, UUID organisation, Actor by);

  /** Papers of a matter, oldest first, replaced editions included. */
  List<PaperView> of(UUID matter);

  /** One paper as a list shows it. */
  PaperView view(PaperId id);

  /** The paper of this type in force for an application or case; the newest when there are several. */
  Optional<PaperView> inForce(UUID subject, PaperType type);

  /** What has to be known of an issued paper to serve it on its party. */
  PaperToServe toServe(PaperId id);

  /** Refuses unless this person may see the paper: by city and organisation, or because its owner vouches. */
  void mustSee(PaperId id, Actor by);

  /**
   * The paper as a whole page a person can read and print. It links to its PDF as {@code <id>.pdf}
   * beside it: a controller shows both under {@code …/papers/{id}} and {@code …/papers/{id}.pdf}.
   */
  String html(PaperId id);

  /** The paper as PDF with embedded Chinese fonts and the verification QR. Same bytes each time in meaning, not in byte. */
  byte[] pdf(PaperId id);

  /** What was frozen when the paper was issued, the same bytes for ever: for digests. */
  byte[] issued(PaperId id);

  /**
   * Erases what the paper says, for good; type, number, day and issuer stay, so that its code can still be checked. What
   * is kept for ever ({@link Retention#PERMANENT}) stays whole. Whether the time has come is the archive's to say.
   */
  void erase(PaperId id, Actor by);

  /** What anybody who holds a paper may learn from the code on it; empty when no paper has this code. */
  Optional<VerifiedPaper> verify(String code);
}
