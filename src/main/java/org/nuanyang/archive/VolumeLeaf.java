package org.nuanyang.archive;

import java.time.LocalDate;
import org.nuanyang.documents.VolumePart;

/**
 * One paper or file in a book.
 *
 * @param key tells it apart within the volume
 * @param digest SM3 of its content in hexadecimal; empty before the volume is sealed
 */
public record VolumeLeaf(
    String key, Book book, int number, VolumePart part, String title, String reference, LocalDate date, int firstPage, int lastPage, String digest) {}
