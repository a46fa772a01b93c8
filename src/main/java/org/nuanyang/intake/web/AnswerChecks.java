package org.nuanyang.intake.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.nuanyang.intake.Answers;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Looks over what was typed; every finding goes back to its field with what to do about it. */
@Component
class AnswerChecks {

  private static final int LONGEST_STORY = 5000;

  private final MessageSource messages;

  AnswerChecks(MessageSource messages) {
    this.messages = messages;
  }

  /** The problem itself: what happened, where, with whom. */
  void story(Answers answers, Errors errors) {
    if (answers.getStory().isBlank()) errors.rejectValue("story", "intake.story.empty");
    if (answers.getStory().length() > LONGEST_STORY) errors.rejectValue("story", "intake.story.long");
    if (answers.getEventRegion().isEmpty()) errors.rejectValue("eventRegion", "intake.region.empty");
    if (answers.getOpponentName().length() > 100) errors.rejectValue("opponentName", "intake.opponent.long");
    if (!answers.getOpponentPhone().isBlank()) {
      PhoneNumber.problem(answers.getOpponentPhone()).ifPresent(key -> errors.rejectValue("opponentPhone", key));
    }
    if (!answers.getAmount().isBlank() && !isMoney(answers.getAmount())) errors.rejectValue("amount", "intake.amount.look");
  }

  /** The people: who applies, alone or with others. */
  void people(Answers answers, boolean phoneMustReceiveCode, Errors errors) {
    PersonName.problem(answers.getName()).ifPresent(key -> errors.rejectValue("name", key));
    IdentityNumber.problem(answers.getIdentityPaper(), answers.getIdentityNumber())
        .ifPresent(key -> errors.rejectValue("identityNumber", key));
    (phoneMustReceiveCode ? PhoneNumber.mobileProblem(answers.getPhone()) : PhoneNumber.problem(answers.getPhone()))
        .ifPresent(key -> errors.rejectValue("phone", key));
    if (answers.getAddress().length() > 200) errors.rejectValue("address", "intake.address.long");
    List<Rosters.Fault> faults = Rosters.faults(answers.memberLines());
    if (!faults.isEmpty()) {
      Rosters.Fault first = faults.getFirst();
      String what = messages.getMessage(first.messageKey(), null, Locale.SIMPLIFIED_CHINESE);
      errors.rejectValue("members", "intake.members.fault", new Object[] {first.line(), what, faults.size()}, null);
    }
  }

  /** What is signed at the end. @param meansDeclared whether the statement of means belongs to it */
  void signature(Answers answers, boolean meansDeclared, Errors errors) {
    if (meansDeclared && !answers.isPledged()) errors.rejectValue("pledged", "intake.pledged.empty");
    if (!answers.isTruthful()) errors.rejectValue("truthful", "intake.truthful.empty");
  }

  private static boolean isMoney(String typed) {
    try {
      BigDecimal amount = new BigDecimal(typed.strip().replace(",", "").replace("，", ""));
      return amount.signum() >= 0 && amount.scale() <= 2 && (long) amount.precision() - amount.scale() <= 11;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }
}
