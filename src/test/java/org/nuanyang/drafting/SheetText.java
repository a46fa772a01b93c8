package org.nuanyang.drafting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

/** What a reader finds on a sheet. */
public final class SheetText {

  private SheetText() {}

  public static String of(PaperSheet sheet) {
    return sheet.blocks().stream().flatMap(SheetText::of).collect(Collectors.joining("\n"));
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Title title -> Stream.of(title.text());
      case Block.Subtitle subtitle -> Stream.of(subtitle.text());
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Numbered numbered -> numbered.items().stream();
      case Block.Bullets bullets -> bullets.items().stream();
      case Block.Facts facts ->
          facts.rows().stream().map(row -> row.label() + " " + row.answer() + row.options().stream().map(one -> (one.ticked() ? "☑" : "□") + one.text()).collect(Collectors.joining(" ")));
      case Block.Table table -> Stream.concat(table.columns().stream().map(Block.Column::title), table.rows().stream().flatMap(List::stream));
      case Block.Salutation to -> Stream.of(to.to());
      case Block.Signatures signatures -> signatures.lines().stream().map(line -> line.label() + line.name());
      case Block.Attachments attachments -> attachments.items().stream();
      case Block.Note note -> Stream.of(note.text());
      case Block.NewPage page -> Stream.empty();
    };
  }
}
