package org.nuanyang.shared.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list is made of: its columns in the order of the template.
 *
 * @param name of the sheet in the template
 */
public record SheetColumns(String name, List<Column> columns) {

  /**
   * One column.
   *
   * @param key what the program calls it
   * @param heading what stands over it in the template
   * @param also what offices write over it as well
   * @param needed whether a list without this column cannot be taken
   * @param hint one sentence under the heading of the template
   * @param example what a filled cell looks like
   */
  public record Column(String key, String heading, Set<String> also, boolean needed, String hint, String example) {

    /** 姓 名 and 姓名（必填） mean 姓名, and so does 姓名 with a sentence after it. */
    boolean isMeantBy(String written) {
      String first = written.strip().replaceAll("(?s)[\\s*＊:：（(].*", "");
      return Stream.concat(Stream.of(heading), also.stream()).map(Column::plain).anyMatch(name -> name.equals(plain(written)) || name.equals(first));
    }

    private static String plain(String written) {
      return written.replaceAll("(?s)[（(].*?([)）]|$)", "").replaceAll("[\\s*＊:：]", "");
    }
  }

  public static SheetColumns of(String name, Column... columns) {
    return new SheetColumns(name, List.of(columns));
  }

  Optional<Column> under(String heading) {
    return heading.isBlank() ? Optional.empty() : columns.stream().filter(column -> column.isMeantBy(heading)).findFirst();
  }

  /** Whether somebody left the example of the template in place. */
  boolean isExample(Map<String, String> cells) {
    return columns.stream().allMatch(column -> column.example().strip().equals(cells.getOrDefault(column.key(), "")));
  }

  /** The headings of the columns that are needed and not among these keys, as one reads them out. */
  String missing(Set<String> found) {
    return columns.stream().filter(Column::needed).filter(column -> !found.contains(column.key())).map(Column::heading).collect(Collectors.joining("、"));
  }
}
