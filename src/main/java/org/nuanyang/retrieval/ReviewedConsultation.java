package org.nuanyang.retrieval;

import java.util.List;
import org.nuanyang.shared.Citation;

/**
 * A question and the articles a lawyer gave for it.
 *
 * @param question as it was asked, without names and numbers of persons
 * @param reviewer who reviewed it
 */
public record ReviewedConsultation(String question, List<Citation> articles, String reviewer) {}
