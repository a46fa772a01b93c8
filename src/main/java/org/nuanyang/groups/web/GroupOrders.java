package org.nuanyang.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Unreadable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** Gives an order to a door, once, however often its button is pressed; a refusal goes back onto the form. */
@Component
class GroupOrders {

  private final Submissions submissions;
  private final TransactionOperations transaction;

  GroupOrders(Submissions submissions, TransactionOperations transaction) {
    this.submissions = submissions;
    this.transaction = transaction;
  }

  void once(@Nullable UUID key, String purpose, Runnable order) {
    if (key == null) throw new Unreadable("shared.failure.bad-input");
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key, purpose,
                () -> {
                  order.run();
                  return "done";
                }));
  }

  /** @return whether it was carried out; false shows the form again */
  boolean done(@Nullable UUID key, String purpose, BindingResult errors, HttpServletResponse response, Runnable order) {
    if (key == null) errors.reject("shared.failure.bad-input");
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return false;
    }
    try {
      once(key, purpose, order);
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() != HttpStatus.CONFLICT.value()) throw refusal;
      response.setStatus(HttpStatus.CONFLICT.value());
      errors.addError(new ObjectError(errors.getObjectName(), new String[] {refusal.messageKey()}, refusal.arguments(), refusal.messageKey()));
      return false;
    }
  }
}
