package org.nuanyang.serving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;

/** The front door of service: what has to be served, and the receipts of what was. */
public interface ServiceOfPapers {

  /** Papers of a matter that are served on a person and in force, or were served; oldest first. */
  List<PaperOnService> of(UUID matter, Actor by);

  /** One paper. @throws org.nuanyang.shared.Missing when it is none that is served */
  PaperOnService view(PaperId paper, Actor by);

  /**
   * Writes the receipt and announces {@link PaperServed}. A second one puts the first right; both stay in the file.
   *
   * @return the receipt
   * @throws org.nuanyang.shared.Refusal when the day, the proof or the consent is not as the method asks
   */
  PaperId record(ServePaper order);

  /** The receipt to take along and have signed, with the pen's lines left free. @param method as planned */
  PaperSheet blank(PaperId paper, ServiceMethod method, Actor by);

  /** Whether a receipt says that this paper reached its person. */
  boolean served(PaperId paper);

  /** The receipt that counts for the newest paper of this kind of an application or case. */
  Optional<ServiceView> of(UUID subject, PaperType type);

  /** For binding: each receipt with the paper whose service it proves. */
  Map<PaperId, PaperId> receipts(UUID matter);
}
