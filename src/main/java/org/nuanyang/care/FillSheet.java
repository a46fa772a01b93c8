package org.nuanyang.care;

import java.util.Map;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * Order to write a sheet down.
 *
 * @param seen version the form showed; 0 for a first sheet
 * @param consents whether the person agreed that these answers are kept (单独同意)
 * @param answers value by question; what the person did not want to say is left out
 */
public record FillSheet(MatterId matter, int seen, boolean consents, Map<String, String> answers, Actor by) {

  public FillSheet {
    answers = Map.copyOf(answers);
  }
}
