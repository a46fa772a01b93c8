package org.nuanyang.mediation;

import org.nuanyang.shared.Citation;

/**
 * Something that would keep an agreement from being enforced or confirmed.
 *
 * @param term number of the term it is about, from 1; 0 for the whole
 * @param blocks without this nobody could enforce it, so it cannot be signed
 * @param says what is wrong
 * @param why what would come of it
 */
public record Warning(String id, int term, boolean blocks, String says, String why, Citation basis) {}
