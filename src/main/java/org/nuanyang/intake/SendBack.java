package org.nuanyang.intake;

import org.nuanyang.identity.Actor;

/** The head sends the review back with a question; the term runs on. */
public record SendBack(ApplicationId application, long version, String question, Actor by) {}
