package org.nuanyang.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the civil affairs bureau. Called after the commit, with a time limit; the same question may be asked again. */
public interface CivilAffairs {

  /**
   * @throws NotAnswered when there is no answer now, or never will be
   * @throws Conditional when the bureau has to decide first whether it shares the data
   */
  Answer ask(Question question);

  /**
   * @param id the same at each attempt
   * @param purpose what the data may be used for, and nothing else
   * @param application the case it is asked for
   */
  record Question(UUID id, String purpose, UUID application, String name, String identityNumber) {}

  /**
   * @param found whether the bureau knows the person
   * @param relief what is received: DIBAO, TEKUN, DIBAO_MARGIN or TEMP_RELIEF
   * @param persons members of the household on record; null when not said
   * @param monthlyIncome of the household, in yuan; null when not said
   * @param raw the whole answer, of which only a digest is logged
   */
  record Answer(boolean found, List<String> relief, @Nullable Integer persons, @Nullable BigDecimal monthlyIncome, String raw) {}

  /** The data are shared only once the bureau has decided on it (有条件共享). */
  final class Conditional extends RuntimeException {
    private final boolean agreed;

    /** @param agreed it decided to share them, and only the delivery is waited for */
    public Conditional(boolean agreed) {
      super(agreed ? "agreed" : "awaits a decision");
      this.agreed = agreed;
    }

    public boolean agreed() {
      return agreed;
    }
  }

  /** No answer. */
  final class NotAnswered extends RuntimeException {
    private final boolean forGood;

    /** @param forGood asking again is of no use */
    public NotAnswered(String reason, boolean forGood) {
      super(reason);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
