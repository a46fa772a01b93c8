package org.nuanyang.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * What was sent from one page of an interview.
 *
 * @param row of a page asked several times; one behind the last adds a row; null otherwise
 * @param typed by the ids of the questions
 * @param shown ids of the questions that stood on the page
 */
public record AnswerPage(
    DraftId draft, String screen, @Nullable Integer row, Map<String, List<String>> typed, Set<String> shown, Actor by) {}
