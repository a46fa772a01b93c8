package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** Gives the order of a form to a door, once; a refusal goes back onto the form, with all that was typed. */
@Component
class CaseOrders {

  private final Submissions submissions;

  CaseOrders(Submissions submissions) {
    this.submissions = submissions;
  }

  /** @return whether the order was carried out (now or by an earlier click); false shows the form again */
  boolean done(
      CaseForm form, BindingResult result, HttpServletResponse response, String purpose, UUID id, IntConsumer order) {
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return false;
    }
    try {
      submissions.once(
          form.submissionKey(),
          purpose,
          () -> {
            order.accept(form.version());
            return id.toString();
          });
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() != HttpStatus.CONFLICT.value()) throw refusal;
      response.setStatus(HttpStatus.CONFLICT.value());
      result.addError(
          new ObjectError(
              result.getObjectName(), new String[] {refusal.messageKey()}, refusal.arguments(), refusal.messageKey()));
      return false;
    }
  }
}
