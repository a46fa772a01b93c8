package org.nuanyang.retrieval;

import java.time.LocalDate;
import org.nuanyang.shared.Refusal;

/**
 * What somebody wants to know.
 *
 * @param text everyday words, 1 to 2,000 characters
 * @param size how many articles of each list at most, 1 to 100
 * @param asOf the day whose law is asked for
 */
public record SearchQuestion(String text, int size, LocalDate asOf) {

  public static final int LONGEST = 2_000;
  public static final int MOST = 100;

  public SearchQuestion {
    text = text.strip();
    if (text.isEmpty()) throw new NotSearchable("retrieval.search.empty");
    if (text.length() > LONGEST) throw new NotSearchable("retrieval.search.long", LONGEST);
    if (size < 1 || size > MOST) throw new NotSearchable("retrieval.search.size", MOST);
  }

  private static final class NotSearchable extends Refusal {

    NotSearchable(String key, Object... arguments) {
      super(key, arguments);
    }

    @Override
    public int status() {
      return 400;
    }
  }
}
