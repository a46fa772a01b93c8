package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nuanyang.drafting.Condition;

/** Reads the blocks of a paper. */
final class PaperReader {

  private static final Set<String> LINES = Set.of("title", "subtitle", "heading", "text", "note", "to");
  private static final Set<String> KINDS =
      Set.of("title", "subtitle", "heading", "text", "note", "to", "answer", "party", "numbered", "bullets", "each", "elements",
          "table", "sign", "attachments", "newPage");

  List<Part> parts(List<Entry> entries) {
    List<Part> parts = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> kinds = entry.fields().keySet().stream().filter(KINDS::contains).toList();
      boolean table = kinds.contains("table"); // which may have a title and begin a page
      String kind = table ? "table" : kinds.isEmpty() ? "" : kinds.getFirst();
      if (kinds.isEmpty()) entry.fault("no block: " + entry.fields().keySet());
      else if (kinds.size() > 1 && !table) entry.fault("one block or another: " + kinds);
      else parts.add(part(kind, entry));
    }
    return parts;
  }

  private Part part(String kind, Entry entry) {
    Condition when = entry.when();
    if (LINES.contains(kind)) {
      entry.only(kind, "when");
      return new Part.Line(Part.Look.valueOf(kind.toUpperCase(Locale.ROOT)), entry.text(kind), when);
    }
    return switch (kind) {
      case "answer" -> {
        entry.only("answer", "when");
        yield new Part.Own(entry.text("answer"), when);
      }
      case "party" -> {
        entry.only("party", "label", "when");
        yield new Part.OfParty(entry.text("party"), entry.textOr("label", null), when);
      }
      case "numbered", "bullets" -> {
        entry.only(kind, "when");
        yield new Part.Points(kind.equals("numbered"), points(entry.items(kind)), when);
      }
      case "each" -> {
        entry.only("each", "do", "when");
        yield new Part.Each(entry.text("each"), parts(entry.items("do")), when);
      }
      case "elements" -> {
        entry.only("elements", "when");
        yield new Part.Elements(entry.items("elements").stream().map(PaperReader::element).toList(), when);
      }
      case "table" -> table(entry, when);
      case "sign" -> {
        entry.only("sign", "when");
        yield new Part.Sign(entry.items("sign").stream().map(PaperReader::signer).toList(), when);
      }
      case "attachments" -> {
        entry.only("attachments", "when");
        yield new Part.Enclosed(points(entry.items("attachments")), when);
      }
      default -> {
        entry.only("newPage", "when");
        yield new Part.Turn(when);
      }
    };
  }

  private static List<Part.Point> points(List<Entry> entries) {
    List<Part.Point> points = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.isText()) {
        points.add(new Part.Point(entry.itself(), null, Condition.ALWAYS));
      } else {
        entry.only("text", "each", "when");
        points.add(new Part.Point(entry.text("text"), entry.textOr("each", null), entry.when()));
      }
    }
    return points;
  }

  private static Part.Element element(Entry entry) {
    entry.only("label", "value", "text", "options", "when");
    if (entry.has("value") == entry.has("text")) entry.fault("either value or text");
    return new Part.Element(
        entry.text("label"), entry.textOr("value", null), entry.textOr("text", null), entry.flag("options"), entry.when());
  }

  private static Part.Signer signer(Entry entry) {
    entry.only("label", "of", "when");
    return new Part.Signer(entry.text("label"), entry.textOr("of", null), entry.when());
  }

  private static Part table(Entry entry, Condition when) {
    entry.only("table", "columns", "title", "newPage", "when");
    List<Part.Column> columns = new ArrayList<>();
    for (Entry column : entry.items("columns")) {
      for (Map.Entry<String, Entry> one : column.fields().entrySet()) columns.add(new Part.Column(one.getKey(), one.getValue().itself()));
    }
    if (columns.isEmpty()) entry.fault("a table without columns");
    return new Part.Rows(entry.text("table"), entry.textOr("title", null), entry.flag("newPage"), columns, when);
  }
}
