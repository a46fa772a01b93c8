package org.nuanyang.notices;

import java.util.Map;

/** The front door of notices. */
public interface Notices {

  /**
   * Queues a short message in the caller's transaction; it is sent after the commit.
   *
   * @param phone mainland mobile number; a number that cannot take short messages is passed over
   * @param template key of a message bundle, such as {@code intake.sms.submitted}
   * @param values what stands in braces in the template, such as {@code number}; never names, facts or reasons
   */
  void sms(String city, String phone, String template, Map<String, String> values);
}
