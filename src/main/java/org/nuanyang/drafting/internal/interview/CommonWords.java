package org.nuanyang.drafting.internal.interview;

import java.util.List;
import java.util.Map;
import org.nuanyang.drafting.Question;

/**
 * What all interviews share: how a person and a firm are asked for, and how papers name them.
 *
 * @param yesno the two answers to a question that needs no other words
 * @param which the question whether a party is a person or a firm
 * @param asked questions by PERSON, FIRM and AGENT
 * @param printed sentence by PERSON, FIRM, AGENT and FIRM_HEAD, with {placeholders}
 */
public record CommonWords(
    List<Question.Option> yesno, Question which, Map<String, List<Question>> asked, Map<String, String> printed) {}
