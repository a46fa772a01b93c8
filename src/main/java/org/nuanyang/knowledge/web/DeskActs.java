package org.nuanyang.knowledge.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets an act of the editor's desk happen once per submission. */
@Component
class DeskActs {

  private final Submissions submissions;
  private final TransactionOperations transaction;

  DeskActs(Submissions submissions, TransactionOperations transaction) {
    this.submissions = submissions;
    this.transaction = transaction;
  }

  String once(UUID key, String purpose, Supplier<String> act) {
    String done = transaction.execute(status -> submissions.once(key, purpose, act));
    return done == null ? "" : done;
  }

  void once(UUID key, String purpose, Runnable act) {
    once(key, purpose, () -> {
      act.run();
      return key.toString();
    });
  }
}
