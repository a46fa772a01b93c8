package org.nuanyang.counsel;

import java.util.UUID;

/** Identifies one conversation; drawn at random, for whoever has it may read the conversation. */
public record ConversationId(UUID value) {}
