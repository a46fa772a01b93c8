package org.nuanyang.drafting.internal.interview;

import java.util.List;

/**
 * A sum of answers.
 *
 * @param sum ids of questions, or {@code list.question} for a column of rows
 * @param minus what is taken off, named the same way
 */
public record Total(String id, List<String> sum, List<String> minus) {}
