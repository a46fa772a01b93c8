package org.nuanyang.drafting;

/**
 * A piece of text a lawyer put differently. It holds as long as the answers make the same text.
 *
 * @param original as the answers make it
 */
public record Correction(String original, String corrected) {}
