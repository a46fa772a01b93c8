package org.nuanyang.intake;

/**
 * The formalities of help given first are done and aid is granted. The case runs since {@link AidGranted} was
 * announced when help began; this only says that it stands on a decision now.
 */
public record AidFirstConfirmed(AidGranted granted) {}
