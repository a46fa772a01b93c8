package org.nuanyang.counsel;

import org.nuanyang.identity.Actor;

/** Order to mark a sampled answer. */
public record ScoreAnswer(ConversationId conversation, int turn, SampledAnswer.Marks marks, Actor by) {}
