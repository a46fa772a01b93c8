package org.nuanyang.drafting.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.Part;
import org.nuanyang.drafting.internal.layout.Filled.Place;

/** Lays a paper out from answers that stand. The words are the person's own, so it carries no mark of a machine. */
public final class SheetLayout {

  private final Definition definition;
  private final Filled filled;
  private final PartyWords parties;
  private final List<Block> blocks = new ArrayList<>();

  private SheetLayout(Definition definition, Answers answers) {
    this.definition = definition;
    this.filled = new Filled(definition, answers);
    this.parties = new PartyWords(definition, filled);
  }

  public static PaperSheet of(Definition definition, Answers answers) {
    var layout = new SheetLayout(definition, answers);
    layout.lay(definition.paper(), Place.OUTSIDE);
    return new PaperSheet(definition.face().title(), layout.blocks, false);
  }

  /** An answer in the words of a paper; empty when there is none. */
  public static String said(Question question, List<String> given) {
    return given.isEmpty() ? "" : Filled.said(question, given, "");
  }

  private void lay(List<Part> parts, Place place) {
    for (Part part : parts) if (part.when().holds(filled.scope(place))) lay(part, place);
  }

  private void lay(Part part, Place place) {
    switch (part) {
      case Part.Line line -> {
        String text = filled.fill(line.text(), place);
        if (!text.isBlank()) blocks.add(line(line.look(), text));
      }
      case Part.Own own -> own(own.field(), place);
      case Part.OfParty party -> parties.said(party, place).forEach(said -> blocks.add(new Block.Paragraph(said, Block.Paragraph.Kind.FLUSH)));
      case Part.Points points -> {
        List<String> items = items(points.points(), place);
        if (!items.isEmpty()) blocks.add(points.numbered() ? new Block.Numbered(items) : new Block.Bullets(items));
      }
      case Part.Enclosed enclosed -> {
        List<String> items = items(enclosed.items(), place);
        if (!items.isEmpty()) blocks.add(new Block.Attachments(items));
      }
      case Part.Each each -> {
        for (Answers row : filled.answers().rows(each.list())) lay(each.parts(), new Place(each.list(), row));
      }
      case Part.Elements elements -> elements(elements, place);
      case Part.Rows table -> table(table);
      case Part.Sign sign -> blocks.add(new Block.Signatures(parties.signatures(sign, place), null));
      case Part.Turn turn -> blocks.add(new Block.NewPage());
    }
  }

  private static Block line(Part.Look look, String text) {
    return switch (look) {
      case TITLE -> new Block.Title(text);
      case SUBTITLE -> new Block.Subtitle(text);
      case HEADING -> new Block.Heading(text);
      case TEXT -> new Block.Paragraph(text);
      case NOTE -> new Block.Note(text);
      case TO -> new Block.Salutation(text);
    };
  }

  private void own(String field, Place place) {
    String said = filled.said(field, "", place);
    blocks.add(new Block.Paragraph(said == null ? Filled.BLANK : said.replaceAll("\\n\\s*\\n+", "\n")));
  }

  private List<String> items(List<Part.Point> points, Place place) {
    List<String> items = new ArrayList<>();
    for (Part.Point point : points) {
      List<Place> places = point.each() == null ? List.of(place) : rows(point.each());
      for (Place one : places) if (point.when().holds(filled.scope(one))) items.add(filled.fill(point.text(), one));
    }
    return items;
  }

  private List<Place> rows(String list) {
    return filled.answers().rows(list).stream().map(row -> new Place(list, row)).toList();
  }

  private void elements(Part.Elements elements, Place place) {
    List<Block.Fact> rows = new ArrayList<>();
    for (Part.Element row : elements.rows()) {
      if (!row.when().holds(filled.scope(place))) continue;
      Question question = row.value() == null ? null : filled.question(row.value(), place);
      if (row.options() && question != null) rows.add(new Block.Fact(row.label(), options(question, row.value(), place)));
      else rows.add(new Block.Fact(row.label(), answer(row, place)));
    }
    if (!rows.isEmpty()) blocks.add(new Block.Facts(rows));
  }

  private String answer(Part.Element row, Place place) {
    if (row.text() != null) return filled.fill(row.text(), place);
    String said = row.value() == null ? null : filled.said(row.value(), "", place);
    return said == null ? "" : said;
  }

  private List<Block.Option> options(Question question, @Nullable String value, Place place) {
    List<String> given = value == null ? List.of() : filled.scope(place).texts(value);
    return question.options().stream()
        .map(option -> new Block.Option(Objects.requireNonNullElse(option.print(), option.label()), given.contains(option.value())))
        .toList();
  }

  private void table(Part.Rows table) {
    List<Place> places = rows(table.list());
    if (places.isEmpty()) return;
    if (table.newPage()) blocks.add(new Block.NewPage());
    if (table.title() != null) blocks.add(new Block.Heading(filled.fill(table.title(), Place.OUTSIDE)));
    List<List<String>> rows = new ArrayList<>();
    for (Place place : places) {
      int number = rows.size() + 1;
      rows.add(table.columns().stream().map(column -> cell(column.value(), number, place)).toList());
    }
    blocks.add(new Block.Table(table.columns().stream().map(column -> column(table.list(), column)).toList(), rows));
  }

  private String cell(String value, int number, Place place) {
    if (value.equals("#")) return String.valueOf(number);
    if (value.contains("{")) return filled.fill(value, place);
    String said = filled.said(value, "", place);
    return said == null ? "" : said;
  }

  private Block.Column column(String list, Part.Column column) {
    if (column.value().equals("#")) return new Block.Column(column.title(), 2, Block.Paragraph.Kind.CENTRED);
    Question question = definition.question(list, column.value().startsWith("it.") ? column.value().substring(3) : column.value());
    if (question == null) return new Block.Column(column.title(), 6);
    if (filled.isAmount(question)) return new Block.Column(column.title(), 4, Block.Paragraph.Kind.RIGHT);
    boolean wide = question.kind() == AnswerKind.LONGTEXT || question.kind() == AnswerKind.TEXT && question.longest() > 60;
    return new Block.Column(column.title(), wide ? 8 : 5);
  }
}
