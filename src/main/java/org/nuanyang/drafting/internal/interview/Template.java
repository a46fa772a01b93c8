package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with {placeholders}, {placeholder|form}, {list#} for a number of rows, and [[pieces]] that vanish
 * when something in them was not answered.
 */
public record Template(List<Piece> pieces) {

  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]", Pattern.DOTALL);
  private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-zA-Z0-9_.]*)(#)?(?:\\|([a-z]+))?}");

  /** A piece of the text; @param optional vanishes when a hole in it is empty */
  public record Piece(List<Object> content, boolean optional) {}

  /**
   * A place to be filled.
   *
   * @param count the number of rows is meant
   * @param form capital, plain, or empty
   */
  public record Hole(String field, boolean count, String form) {}

  /** @throws IllegalArgumentException when brackets do not match or a form is not known */
  public static Template parse(String written) {
    List<Piece> pieces = new ArrayList<>();
    String text = Cited.printed(written);
    Matcher optional = OPTIONAL.matcher(text);
    int at = 0;
    while (optional.find()) {
      if (optional.start() > at) pieces.add(new Piece(content(text.substring(at, optional.start())), false));
      pieces.add(new Piece(content(optional.group(1)), true));
      at = optional.end();
    }
    if (at < text.length()) pieces.add(new Piece(content(text.substring(at)), false));
    return new Template(pieces);
  }

  private static List<Object> content(String text) {
    List<Object> content = new ArrayList<>();
    Matcher hole = HOLE.matcher(text);
    int at = 0;
    while (hole.find()) {
      literal(text.substring(at, hole.start()), content);
      String form = hole.group(3) == null ? "" : hole.group(3);
      if (!List.of("", "capital", "plain").contains(form)) throw new IllegalArgumentException("unknown form |" + form);
      content.add(new Hole(hole.group(1), hole.group(2) != null, form));
      at = hole.end();
    }
    literal(text.substring(at), content);
    return content;
  }

  private static void literal(String text, List<Object> content) {
    if (text.matches("(?s).*([{}]|\\[\\[|]]).*")) throw new IllegalArgumentException("brackets do not match in: " + text);
    if (!text.isEmpty()) content.add(text);
  }

  /** Every place to be filled. */
  public List<Hole> holes() {
    List<Hole> holes = new ArrayList<>();
    for (Piece piece : pieces) for (Object one : piece.content()) if (one instanceof Hole hole) holes.add(hole);
    return holes;
  }
}
