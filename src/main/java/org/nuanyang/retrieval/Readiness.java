package org.nuanyang.retrieval;

/**
 * How much of the library a node can find.
 *
 * @param units articles and pieces in the index
 * @param withMeaning those of them that have a vector
 * @param behind changes of the library this node has not taken in yet
 */
public record Readiness(int units, int withMeaning, long behind) {}
