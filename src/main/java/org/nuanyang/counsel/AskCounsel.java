package org.nuanyang.counsel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Channel;

/**
 * A person asks the counsel.
 *
 * @param submissionKey drawn when the form was shown; the same key again gets the same answer
 * @param conversation the one to go on with; null begins a new one
 * @param city six-digit code of the prefecture
 * @param question own words, 1 to {@value #LONGEST} characters
 */
public record AskCounsel(
    @Nullable UUID submissionKey,
    @Nullable ConversationId conversation,
    String city,
    Channel channel,
    String question) {

  /** Characters; what is longer is asked to be cut short. */
  public static final int LONGEST = 1000;
}
