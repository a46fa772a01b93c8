package org.nuanyang.notices;

import java.util.Map;

/** The front door of notices. */
public interface Notices {

  /**
   * Queues a short message in the caller's transaction; it is sent after the commit.
   *
   * @param phone mainland mobile number
   * @param template key of the bundle {@code notices}, such as {@code notices.sms.submitted}
   * @param values named values of the template, such as {@code number}; never names, facts or reasons
   */
  void sms(String city, String phone, String template, Map<String, String> values);
}
