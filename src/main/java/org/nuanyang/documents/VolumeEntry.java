package org.nuanyang.documents;

import java.time.LocalDate;
import java.util.Map;

/**
 * One line of the catalogue of a volume (卷内目录).
 *
 * @param number running number, from 1
 * @param reference 字号 of a paper; empty for files
 * @param firstPage number stamped on its first leaf; the volume counts from 1 behind the catalogue
 */
public record VolumeEntry(
    int number, VolumePart part, String title, String reference, LocalDate date, int firstPage, int lastPage, VolumeItem item) {

  public int pages() {
    return lastPage - firstPage + 1;
  }

  /** The line as {@link PaperType#ARCHIVE_CATALOGUE} takes it among its {@code entries}. */
  public Map<String, String> row() {
    return Map.of(
        "number", String.valueOf(number),
        "title", title,
        "reference", reference,
        "date", date.toString(),
        "pages", firstPage == lastPage ? String.valueOf(firstPage) : firstPage + "-" + lastPage,
        "note", "");
  }
}
