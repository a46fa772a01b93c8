package org.nuanyang.language.internal;

import org.nuanyang.language.EndpointView.Failure;

/** An endpoint did not answer, or not whole; never carries words of a person or of the endpoint. */
final class NotWritten extends Exception {

  private final Failure why;

  NotWritten(Failure why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Failure why() {
    return why;
  }
}
