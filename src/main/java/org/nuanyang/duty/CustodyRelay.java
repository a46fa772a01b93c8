package org.nuanyang.duty;

import org.nuanyang.intake.ApplicationId;

/** The one way on which applications of detained people reach intake, whoever takes their word. */
public interface CustodyRelay {

  /** @return the application; the same one however often it is handed on */
  ApplicationId handOn(HandOn application);
}
