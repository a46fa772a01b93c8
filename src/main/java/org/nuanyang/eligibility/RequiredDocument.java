package org.nuanyang.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper the applicant hands in or signs.
 *
 * @param code stable code, such as {@code ID_CARD}, {@code STATEMENT_OF_MEANS}
 * @param name name of the paper as the notice prints it
 * @param note where to get it, or what it replaces
 * @param anyOf papers of which one is enough; empty when {@code name} itself is the paper
 * @param madeHere we print it and the applicant only signs
 * @param tolerable may follow later under 容缺受理
 */
public record RequiredDocument(
    String code,
    String name,
    @Nullable String note,
    List<String> anyOf,
    boolean madeHere,
    boolean tolerable) {}
