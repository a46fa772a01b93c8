package org.nuanyang.drafting.internal.interview;

import java.util.List;

/**
 * A person or firm of a paper.
 *
 * @param id field it is kept under; {@code it} for the rows of a list
 * @param label what the paper calls it, such as 申请人
 * @param kinds PERSON, FIRM or both
 * @param agent asks for somebody who acts for it too
 */
public record Party(String id, String label, List<String> kinds, boolean agent) {}
