package org.nuanyang.consultation;

import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/**
 * Order to enter a question that the counsel answered.
 *
 * @param city six-digit code of the prefecture
 * @param category null when nobody can tell
 */
public record NoteCounsel(String city, Channel channel, @Nullable Category category, String question, String answer) {}
