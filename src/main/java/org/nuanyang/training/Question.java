package org.nuanyang.training;

import java.util.List;
import java.util.UUID;
import org.nuanyang.shared.Citation;

/**
 * One question at the end of a course.
 *
 * @param options two to four answers, one of them right
 * @param right index of the right one, from 0
 * @param reason why it is right, shown after the try
 * @param citation what it rests on; law and article are empty where it rests on no article
 */
public record Question(UUID id, String text, List<String> options, int right, String reason, Citation citation) {}
