package org.nuanyang.documents;

import java.util.Map;

/**
 * One paper to be issued.
 *
 * @param fields every value {@link PaperType#fields()} asks for: text, {@code LocalDate}, {@code Money}, lists
 *     of text, or lists of maps; what other types ask for and this one does not is left out
 */
public record IssuePaper(PaperType type, Map<String, Object> fields) {}
