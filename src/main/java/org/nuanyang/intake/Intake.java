package org.nuanyang.intake;

/** The front door of intake. One method per thing a person can ask of it. */
public interface Intake {

  /**
   * Starts the application for the next stage of a matter that already has aid (一审后二审): people,
   * facts and evidence are taken over, nothing is typed again.
   *
   * @return the application, submitted and waiting for acceptance
   */
  ApplicationId continueWith(ContinueMatter command);
}
