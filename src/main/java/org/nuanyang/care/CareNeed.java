package org.nuanyang.care;

import java.util.List;

/**
 * What the office has to mind or to do.
 *
 * @param danger whether it has to be done at once
 * @param words in plain sentences, each duty with its article
 */
public record CareNeed(String id, boolean danger, String title, List<String> words) {}
