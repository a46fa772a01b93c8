package org.nuanyang.consultation;

import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/** Order to enter a question that the counsel answered. @param city six-digit code of the prefecture */
public record NoteCounsel(String city, Channel channel, Category category, String question, String answer) {}
