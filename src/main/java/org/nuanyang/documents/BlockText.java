package org.nuanyang.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a block says, line by line, without what the printer adds. */
final class BlockText {

  private static final String CELLS = " │ ";

  private BlockText() {}

  static List<String> of(Block block) {
    return switch (block) {
      case Block.Title(String text) -> lines(text);
      case Block.Subtitle(String text) -> lines(text);
      case Block.Heading heading -> lines(heading.text());
      case Block.Paragraph paragraph -> lines(paragraph.text());
      case Block.Numbered(List<String> items) -> items;
      case Block.Bullets(List<String> items) -> items;
      case Block.Facts(List<Block.Fact> rows) -> rows.stream().map(BlockText::of).toList();
      case Block.Table table ->
          Stream.concat(Stream.of(table.columns().stream().map(Block.Column::title).toList()), table.rows().stream())
              .map(cells -> String.join(CELLS, cells))
              .toList();
      case Block.Salutation(String to) -> lines(to);
      case Block.Signatures signatures ->
          Stream.concat(
                  signatures.lines().stream().map(one -> one.label() + (one.name().isBlank() ? "" : CELLS + one.name())),
                  Stream.ofNullable(signatures.date()))
              .toList();
      case Block.Attachments(List<String> items) -> items;
      case Block.Note(String text) -> lines(text);
      case Block.NewPage() -> List.of();
    };
  }

  private static String of(Block.Fact fact) {
    String options = fact.options().stream().map(one -> (one.ticked() ? "☑" : "□") + one.text()).collect(Collectors.joining(" "));
    return Stream.of(fact.label(), options, fact.answer()).filter(one -> !one.isBlank()).collect(Collectors.joining(CELLS));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
