package org.nuanyang.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a {@link PaperSheet}. A line break in a text begins a new paragraph of the same kind. */
public sealed interface Block {

  /** The name of the paper, centred and large. */
  record Title(String text) implements Block {}

  /** What stands under the name, such as a case number or 用于劳动争议, centred. */
  record Subtitle(String text) implements Block {}

  /** @param level 1 for a part of the paper, 2 for a part of a part */
  record Heading(String text, int level) implements Block {
    public Heading {
      if (level < 1 || level > 2) throw new IllegalArgumentException("no heading of level " + level);
    }

    public Heading(String text) {
      this(text, 1);
    }
  }

  /** Running text. */
  record Paragraph(String text, Kind kind) implements Block {

    /** How the lines of a paragraph stand: first line two signs in, all at the left, in the middle, at the right. */
    public enum Kind { BODY, FLUSH, CENTRED, RIGHT }

    public Paragraph(String text) {
      this(text, Kind.BODY);
    }
  }

  /** Points counted 1. 2. 3. */
  record Numbered(List<String> items) implements Block {
    public Numbered {
      items = List.copyOf(items);
    }
  }

  /** Points without an order. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** The table of an element-style form (要素式): what is asked at the left, the answer at the right. */
  record Facts(List<Fact> rows) implements Block {
    public Facts {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One element.
   *
   * @param options all that could be answered, printed as ☑ and □ before the answer in words; empty when only words are asked
   * @param answer may be empty: the box then stays free for a pen
   */
  record Fact(String label, List<Option> options, String answer) {
    public Fact {
      options = List.copyOf(options);
    }

    public Fact(String label, String answer) {
      this(label, List.of(), answer);
    }

    public Fact(String label, List<Option> options) {
      this(label, options, "");
    }
  }

  /** One possible answer and whether it was given. */
  record Option(String text, boolean ticked) {}

  /** A table with borders; its head is repeated on every page. Rows shorter than the head are filled with empty cells. */
  record Table(List<Column> columns, List<List<String>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      if (columns.isEmpty()) throw new IllegalArgumentException("a table without columns");
      for (List<String> row : rows)
        if (row.size() > columns.size()) throw new IllegalArgumentException("a row of " + row.size() + " in a table of " + columns.size());
    }

    /** Columns of equal width by their titles. */
    public static Table of(List<String> titles, List<List<String>> rows) {
      return new Table(titles.stream().map(title -> new Column(title, 1)).toList(), rows);
    }
  }

  /**
   * One column of a table.
   *
   * @param weight its share of the width, compared with the other columns
   * @param kind how its cells stand: {@code RIGHT} for amounts, {@code CENTRED} for serial numbers, otherwise at the left
   */
  record Column(String title, int weight, Paragraph.Kind kind) {
    public Column {
      if (weight < 1) throw new IllegalArgumentException("a column without width");
    }

    public Column(String title, int weight) {
      this(title, weight, Paragraph.Kind.FLUSH);
    }
  }

  /** 此致, and on its own line whom the paper goes to. */
  record Salutation(String to) implements Block {}

  /**
   * The lines to sign at the right, never torn apart by the end of a page.
   *
   * @param date the day as it is printed, such as 2026年3月5日; null leaves it to the signer's pen
   */
  record Signatures(List<Signature> lines, @Nullable String date) implements Block {
    public Signatures {
      lines = List.copyOf(lines);
    }

    /** Lines without names, dated by hand. */
    public static Signatures of(String... labels) {
      return new Signatures(Arrays.stream(labels).map(Signature::new).toList(), null);
    }
  }

  /**
   * One line to sign.
   *
   * @param label who signs, such as 申请人（签名）
   * @param name printed after the label; empty leaves a line for the pen
   */
  record Signature(String label, String name) {
    public Signature(String label) {
      this(label, "");
    }
  }

  /** 附, and what is handed in with the paper. */
  record Attachments(List<String> items) implements Block {
    public Attachments {
      items = List.copyOf(items);
    }
  }

  /** Small print. */
  record Note(String text) implements Block {}

  /** What follows begins on a new page. */
  record NewPage() implements Block {}
}
