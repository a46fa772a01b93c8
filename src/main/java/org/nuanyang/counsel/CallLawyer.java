package org.nuanyang.counsel;

import java.util.UUID;
import org.nuanyang.matters.Category;

/**
 * Order to hand the conversation over to a duty lawyer, with all that was said.
 *
 * @param city six-digit code of the prefecture
 * @param category what it is about, as the counsel found or the person chose
 * @param region six-digit county code; empty lets the city's centre answer
 * @param name who asks; may be empty
 * @param phone mobile number for the answer
 */
public record CallLawyer(
    UUID submissionKey, ConversationId conversation, String city, Category category, String region, String name, String phone) {}
