package org.nuanyang.referrals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** Gives the order of a form to the door, once; what is refused goes back onto the form with all that was typed. */
@Component("referralsOnce")
class Once {

  private final Submissions submissions;
  private final TransactionOperations transaction;

  Once(Submissions submissions, TransactionOperations transaction) {
    this.submissions = submissions;
    this.transaction = transaction;
  }

  /** @return whether it was carried out, now or by an earlier click */
  boolean done(@Nullable UUID key, BindingResult result, HttpServletResponse response, String purpose, Runnable order) {
    if (result.hasErrors() || key == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return false;
    }
    try {
      transaction.executeWithoutResult(status -> submissions.once(key, purpose, () -> {
        order.run();
        return key.toString();
      }));
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() != HttpStatus.CONFLICT.value() || refusal instanceof Stale) throw refusal;
      response.setStatus(HttpStatus.CONFLICT.value());
      result.addError(new ObjectError(result.getObjectName(), new String[] {refusal.messageKey()}, refusal.arguments(), refusal.messageKey()));
      return false;
    }
  }
}
