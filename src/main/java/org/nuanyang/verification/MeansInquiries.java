package org.nuanyang.verification;

import java.util.List;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** Asking the civil affairs bureau about what an applicant stated, and what a person makes of the answer. */
public interface MeansInquiries {

  /** Whether data can be asked for at all; without it the pledge and the letter remain. */
  boolean connected();

  /** Queues a question. @param consent the person was told what is asked and why, and agreed */
  void ask(ApplicationId application, boolean consent, Actor by);

  List<InquiryView> of(ApplicationId application, Actor by);

  /** A person's finding on a contradiction. @param explained the difference was explained; else it stands */
  void settle(UUID inquiry, boolean explained, String note, Actor by);

  /** Questions that were given up, contradictions nobody has looked into, and data that are overdue; at most 100 of each. */
  List<InquiryView> waiting(Actor by);

  /**
   * The bureau said by letter or telephone whether it shares data it has to decide on.
   *
   * @param why its reason when it does not
   */
  void decided(UUID inquiry, boolean agreed, String why, Actor by);

  /** Puts a question that was given up back into the queue. */
  void again(UUID inquiry, Actor by);

  /** The written question to a county's civil affairs bureau (核查函), where data cannot be asked for. */
  PaperId letter(ApplicationId application, String addressee, List<String> attachments, Actor by);

  /** How often pledges of this applicant were found untrue before. */
  int brokenPledges(ApplicationId application, Actor by);
}
