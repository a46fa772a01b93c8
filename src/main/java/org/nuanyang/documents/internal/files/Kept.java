package org.nuanyang.documents.internal.files;

/**
 * An upload that passed judgement, in the form in which it is stored.
 *
 * @param ending the file name's ending that belongs to the content, with the dot
 * @param pages leaves when printed; none for sound
 */
record Kept(byte[] content, String mediaType, String ending, int pages) {}
