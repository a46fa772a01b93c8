package org.nuanyang.documents.internal.sheets;

import java.util.List;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;

/** A sheet as the page that the PDF is printed from. */
final class SheetPage {

  private final FixedWords words;
  private final StringBuilder page = new StringBuilder(8192);

  private SheetPage(FixedWords words) {
    this.words = words;
  }

  static String of(PaperSheet sheet, String style, FixedWords words) {
    return new SheetPage(words).whole(sheet, style);
  }

  private String whole(PaperSheet sheet, String style) {
    page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>");
    text(Lines.one(sheet.title()));
    page.append("</title><meta name=\"author\" content=\"").append(words.publisher()).append("\"/><style>").append(style);
    page.append(".foot::before { content: \"").append(pageOfPages()).append("\"; }</style></head><body>");
    if (sheet.machineMade()) line("p", "mark", words.machineMade());
    page.append("<p class=\"foot\"></p>");
    for (Block block : Breaks.wanted(sheet.blocks())) add(block);
    return page.append("</body></html>").toString();
  }

  /** In one piece, so that the text of the PDF reads as it looks. */
  private String pageOfPages() {
    return words.pageOfPages()
        .replace(String.valueOf(FixedWords.PAGE), "\" counter(page) \"")
        .replace(String.valueOf(FixedWords.PAGES), "\" counter(pages) \"");
  }

  private void add(Block block) {
    switch (block) {
      case Block.Title(String text) -> broken("h1", text);
      case Block.Subtitle(String text) -> lines("p", "subtitle", text);
      case Block.Heading(String text, int level) -> broken("h" + (level + 1), text);
      case Block.Paragraph(String text, Block.Paragraph.Kind kind) -> lines("p", look(kind), text);
      case Block.Numbered(List<String> items) -> {
        for (int i = 0; i < items.size(); i++) item("body", i + 1 + ". ", items.get(i));
      }
      case Block.Bullets(List<String> items) -> items.forEach(item -> item("point", "• ", item));
      case Block.Facts(List<Block.Fact> rows) -> facts(rows);
      case Block.Table table -> table(table);
      case Block.Salutation(String to) -> {
        line("p", "body kept", words.salutation());
        lines("p", "flush", to);
      }
      case Block.Signatures signatures -> signatures(signatures);
      case Block.Attachments(List<String> items) -> attachments(items);
      case Block.Note(String text) -> lines("p", "note", text);
      case Block.NewPage() -> page.append("<div class=\"new-page\"></div>");
    }
  }

  private static String look(Block.Paragraph.Kind kind) {
    return switch (kind) {
      case BODY -> "body";
      case FLUSH -> "flush";
      case CENTRED -> "centred";
      case RIGHT -> "right";
    };
  }

  /** A further line of a point stands below it without a mark. */
  private void item(String look, String mark, String text) {
    List<String> lines = Lines.of(text);
    line("p", look, mark + lines.getFirst());
    for (String more : lines.subList(1, lines.size())) line("p", look.equals("point") ? "below" : look, more);
  }

  private void facts(List<Block.Fact> rows) {
    page.append("<table class=\"grid\"><colgroup><col style=\"width:28%\"/><col style=\"width:72%\"/></colgroup><tbody>");
    for (Block.Fact row : rows) {
      page.append("<tr>");
      cell("th", "asked", row.label());
      page.append("<td>");
      if (!row.options().isEmpty()) {
        page.append("<p>");
        for (Block.Option option : row.options()) {
          page.append("<span class=\"option\">");
          text(Ticks.of(option));
          page.append("</span> ");
        }
        page.append("</p>");
      }
      if (row.options().isEmpty() || !row.answer().isBlank()) lines("p", "", row.answer());
      page.append("</td></tr>");
    }
    page.append("</tbody></table>");
  }

  private void table(Block.Table table) {
    page.append("<table class=\"grid\"><colgroup>");
    for (double width : ColumnWidths.of(table)) page.append("<col style=\"width:").append(Math.round(width * 10000) / 100.0).append("%\"/>");
    page.append("</colgroup><thead><tr>");
    for (Block.Column column : table.columns()) cell("th", "", column.title());
    page.append("</tr></thead><tbody>");
    for (List<String> row : table.rows()) {
      page.append("<tr>");
      for (int i = 0; i < table.columns().size(); i++) cell("td", look(table.columns().get(i).kind()), i < row.size() ? row.get(i) : "");
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  private void cell(String tag, String look, String text) {
    page.append('<').append(tag).append(" class=\"").append(look.equals("body") ? "flush" : look).append("\">");
    lines("p", "", text);
    page.append("</").append(tag).append('>');
  }

  private void signatures(Block.Signatures signatures) {
    page.append("<div class=\"signatures\">");
    for (Block.Signature one : signatures.lines()) line("p", "right", words.signature(one));
    line("p", "right", words.date(signatures));
    page.append("</div>");
  }

  private void attachments(List<String> items) {
    page.append("<div class=\"attachments\">");
    for (int i = 0; i < items.size(); i++) {
      String number = items.size() == 1 ? "" : i + 1 + ". ";
      line("p", i == 0 ? "first" : "", (i == 0 ? words.attachments() : "") + number + Lines.one(items.get(i)));
    }
    page.append("</div>");
  }

  private void broken(String tag, String text) {
    page.append('<').append(tag).append('>');
    List<String> lines = Lines.of(text);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) page.append("<br/>");
      text(lines.get(i));
    }
    page.append("</").append(tag).append('>');
  }

  private void lines(String tag, String look, String text) {
    for (String line : Lines.of(text)) line(tag, look, line);
  }

  private void line(String tag, String look, String line) {
    page.append('<').append(tag).append(" class=\"").append(look).append("\">");
    text(line);
    page.append("</").append(tag).append('>');
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '&' -> page.append("&amp;");
        default -> page.append(sign);
      }
    }
  }
}
