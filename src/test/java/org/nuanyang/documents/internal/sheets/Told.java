package org.nuanyang.documents.internal.sheets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

/** What a reader must find on a sheet, in order, without spaces. */
public final class Told {

  private Told() {}

  public static String by(PaperSheet sheet, boolean withNumbersOfLists) {
    return squeezed(sheet.blocks().stream().map(block -> by(block, withNumbersOfLists)).collect(Collectors.joining()));
  }

  private static String by(Block block, boolean numbers) {
    return switch (block) {
      case Block.Title(String text) -> text;
      case Block.Subtitle(String text) -> text;
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Numbered(List<String> items) -> numbers ? counted(items) : String.join("", items);
      case Block.Bullets(List<String> items) -> items.stream().map(item -> (numbers ? "•" : "") + item).collect(Collectors.joining());
      case Block.Facts(List<Block.Fact> rows) -> rows.stream().map(Told::by).collect(Collectors.joining());
      case Block.Table table ->
          Stream.concat(table.columns().stream().map(Block.Column::title), table.rows().stream().flatMap(List::stream)).collect(Collectors.joining());
      case Block.Salutation(String to) -> "此致" + to;
      case Block.Signatures signatures ->
          signatures.lines().stream().map(one -> one.label() + "：" + (one.name().isEmpty() ? "____________" : one.name())).collect(Collectors.joining())
              + (signatures.date() == null ? "年月日" : signatures.date());
      case Block.Attachments(List<String> items) -> items.isEmpty() ? "" : "附：" + (items.size() == 1 ? items.getFirst() : counted(items));
      case Block.Note(String text) -> text;
      case Block.NewPage() -> "";
    };
  }

  private static String by(Block.Fact fact) {
    return fact.label() + fact.options().stream().map(one -> (one.ticked() ? "☑" : "□") + one.text()).collect(Collectors.joining()) + fact.answer();
  }

  private static String counted(List<String> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> i + 1 + "." + items.get(i)).collect(Collectors.joining());
  }

  /** A text without the heads of a sheet's tables, which are repeated on each page. */
  public static String withoutHeads(String text, PaperSheet sheet) {
    for (Block block : sheet.blocks())
      if (block instanceof Block.Table table) text = text.replace(squeezed(table.columns().stream().map(Block.Column::title).collect(Collectors.joining())), "");
    return text;
  }

  /** Where two long texts part, so that a failure can be read. */
  public static String difference(String found, String wanted) {
    int at = 0;
    while (at < Math.min(found.length(), wanted.length()) && found.charAt(at) == wanted.charAt(at)) at++;
    return at == found.length() && at == wanted.length() ? "" : "wanted …" + around(wanted, at) + "… but found …" + around(found, at) + "…";
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 30));
  }

  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
