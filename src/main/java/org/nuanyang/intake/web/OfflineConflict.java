package org.nuanyang.intake.web;

import org.nuanyang.shared.Refusal;

/** While the phone was without a network somebody else took an application at this home, or from this person. */
class OfflineConflict extends Refusal {

  private final String url;

  /** @param url where the other one can be looked at */
  OfflineConflict(String messageKey, String url, Object... arguments) {
    super(messageKey, arguments);
    this.url = url;
  }

  String url() {
    return url;
  }
}
