package org.nuanyang.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Front door for papers the platform itself produces. */
public interface Papers {

  /**
   * Issues a paper: freezes its fields, numbers it (字号) and gives it a verification code, all in the
   * caller's transaction. The same type issued again for the same subject is a new edition.
   *
   * @param subject the application or case it belongs to
   * @param fields every value the template names; values are text, lists of text, or lists of maps
   */
  PaperId issue(PaperType type, UUID matter, UUID subject, String city, UUID organisation, Map<String, Object> fields, Actor by);

  /** Papers of a matter, oldest first. */
  List<PaperView> of(UUID matter);

  /** The paper as a page a person can read and print. */
  String html(PaperId id);

  /** The paper as PDF with embedded Chinese fonts and the verification QR. Same bytes each time in meaning, not in byte. */
  byte[] pdf(PaperId id);
}
