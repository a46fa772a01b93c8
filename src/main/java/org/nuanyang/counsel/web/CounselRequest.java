package org.nuanyang.counsel.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Channel;

/**
 * A question of another system.
 *
 * @param conversation the talk to go on with; null begins one
 * @param key the same key again gets the same talk
 * @param channel ONLINE unless said otherwise
 */
record CounselRequest(String question, @Nullable UUID conversation, @Nullable UUID key, @Nullable Channel channel) {

  CounselRequest {
    question = question == null ? "" : question;
  }
}
