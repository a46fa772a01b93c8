package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.counsel.internal.Material.Piece;
import org.nuanyang.language.WhileWriting;

/**
 * A model's text as it comes in, a line a sentence, each ending with the numbers of what it rests on. A sentence
 * stays only when every number is known, its ground carries it, and the gate lets its citations pass.
 */
final class Draft implements WhileWriting {

  private static final int MOST = 6;
  private static final Pattern LINE =
      Pattern.compile("^(?:[-*·•]\\s*|\\d{1,2}[.、)]\\s*)?(.+?)[。.]?\\s*((?:[\\[［【(（]\\s*[A-Z]\\d{1,2}(?:\\s*[,，、]\\s*[A-Z]\\d{1,2})*\\s*[]］】)）]\\s*)+)[。.]?$");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{1,2}");

  private final Material material;
  private final String told;
  private final CitationGate gate;
  private final Hearing hearing;
  private final StringBuilder rest = new StringBuilder();
  private final List<Statement> kept = new ArrayList<>();
  private int lines;
  private boolean firstKept;

  Draft(Material material, String told, CitationGate gate, Hearing hearing) {
    this.material = material;
    this.told = told;
    this.gate = gate;
    this.hearing = hearing;
  }

  @Override
  public void words(String piece) {
    rest.append(piece);
    int end;
    while ((end = rest.indexOf("\n")) >= 0) {
      line(rest.substring(0, end));
      rest.delete(0, end + 1);
    }
  }

  @Override
  public void startsOver() {
    if (!kept.isEmpty()) hearing.takenBack();
    rest.setLength(0);
    kept.clear();
    lines = 0;
    firstKept = false;
  }

  /** The statements when they can stand in place of those found; void otherwise. */
  Optional<List<Statement>> whole() {
    if (!rest.isEmpty()) words("\n");
    boolean useful = firstKept && kept.size() >= 2 && kept.size() * 2 >= lines;
    if (useful) return Optional.of(List.copyOf(kept));
    startsOver();
    return Optional.empty();
  }

  private void line(String line) {
    if (line.isBlank()) return;
    lines++;
    if (kept.size() == MOST) return;
    Optional<Statement> checked = checked(line.strip());
    if (lines == 1) firstKept = checked.isPresent();
    checked.ifPresent(
        statement -> {
          kept.add(statement);
          hearing.worded(statement);
        });
  }

  private Optional<Statement> checked(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) return Optional.empty();
    Set<Piece> named = NUMBER.matcher(parts.group(2)).results().map(number -> material.pieces().get(number.group())).collect(Collectors.toSet());
    if (named.stream().anyMatch(Objects::isNull)) return Optional.empty();
    Set<CitedArticle> cited = new LinkedHashSet<>();
    material.pieces().values().stream().filter(named::contains).forEach(piece -> cited.addAll(piece.sources()));
    String sentence = parts.group(1).strip();
    boolean carried = new Grounds(named.stream().map(Piece::text).toList(), cited, told).carry(sentence);
    if (!carried || sentence.contains("【")) return Optional.empty();
    String sources = cited.stream().map(one -> "【" + one.law() + one.article() + "】").collect(Collectors.joining());
    return gate.pass(sentence + "。" + sources).filter(statement -> statement.citations().size() == cited.size());
  }
}
