package org.nuanyang.knowledge.internal.laws;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ArticlePage;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.LawCard;
import org.nuanyang.knowledge.LawComparison;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawReading;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawView;
import org.nuanyang.knowledge.LawView.Chapter;
import org.nuanyang.knowledge.internal.laws.Pages.Volume;
import org.nuanyang.knowledge.internal.laws.Pages.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts laws before the reader: a short one whole, a long one by its contents. */
@Component
@Transactional(readOnly = true)
class ReadingDesk implements LawReading {

  /** Characters of a text that a phone on a slow line still loads at once. */
  private static final int SHORT = 9_000;

  private final JdbcClient sql;
  private final Pages pages;
  private final LawNames names;
  private final Abbreviations abbreviations;

  ReadingDesk(JdbcClient sql, Pages pages, LawNames names, Abbreviations abbreviations) {
    this.sql = sql;
    this.pages = pages;
    this.names = names;
    this.abbreviations = abbreviations;
  }

  @Override
  public Map<LawLevel, Integer> counts() {
    Map<LawLevel, Integer> counts = new EnumMap<>(LawLevel.class);
    sql.sql(
            """
            SELECT level, count(*) FROM law l
             WHERE NOT amending AND EXISTS (SELECT 1 FROM law_version v WHERE v.law = l.id AND v.standing = 'CURRENT') GROUP BY level""")
        .query((row, n) -> counts.put(LawLevel.valueOf(row.getString(1)), row.getInt(2)))
        .list();
    return counts;
  }

  @Override
  public List<LawCard> browse(LawLevel level, boolean repealedToo, LocalDate asOf) {
    Collator byName = Collator.getInstance(Locale.CHINA);
    return pages.ofLevel(level).stream()
        .map(work -> work.card(asOf))
        .filter(card -> repealedToo || card.status() != LawStatus.REPEALED && !card.amending())
        .sorted(Comparator.comparing(LawCard::name, byName))
        .toList();
  }

  @Override
  public List<LawCard> named(String words, int limit, LocalDate asOf) {
    String key = LawName.key(words);
    if (key.isEmpty() || key.length() > 100) return List.of();
    Set<String> found = new LinkedHashSet<>();
    names.key(words).ifPresent(found::add);
    abbreviations.former(key).ifPresent(found::add);
    String[] parts = words.strip().split("[\\s，,、]+");
    String pattern = "%" + String.join("%", List.of(parts).stream().map(LawName::key).toList()) + "%";
    found.addAll(
        sql.sql("SELECT key FROM law WHERE key LIKE :pattern ORDER BY amending, length(key), key LIMIT :limit")
            .param("pattern", pattern)
            .param("limit", limit)
            .query(String.class)
            .list());
    Map<String, LawCard> cards = new LinkedHashMap<>();
    pages.withKeys(List.copyOf(found)).forEach(work -> cards.put(work.key(), work.card(asOf)));
    return found.stream().filter(cards::containsKey).map(cards::get).sorted(Comparator.comparing(card -> card.status() == LawStatus.REPEALED)).limit(limit).toList();
  }

  @Override
  public Optional<LawView> law(String law, LocalDate asOf) {
    return work(law).map(work -> view(work, asOf));
  }

  private Optional<Work> work(String law) {
    return names.key(law).flatMap(pages::work);
  }

  private record Line(UUID version, int ordinal, String key, @Nullable String number, String chapters, int length) {}

  private LawView view(Work work, LocalDate asOf) {
    List<Volume> volumes = work.on(asOf);
    List<Line> lines = lines(volumes);
    List<Chapter> chapters = chapters(lines);
    int articles = (int) lines.stream().filter(line -> line.number() != null && line.number().startsWith("第")).count();
    boolean isShort = lines.stream().mapToInt(Line::length).sum() <= SHORT;
    Words words = words(volumes.getFirst().id());
    return new LawView(
        work.card(asOf), words.history().isEmpty() ? List.of() : List.of(words.history().split("\n")), words.preamble(),
        work.editions(asOf), chapters, articles, isShort ? text(ids(volumes), 0, Integer.MAX_VALUE, lines, asOf) : List.of());
  }

  private record Words(String history, String preamble) {}

  private Words words(UUID version) {
    return sql.sql("SELECT history, preamble FROM law_version WHERE id = :id")
        .param("id", version)
        .query((row, n) -> new Words(row.getString(1), row.getString(2)))
        .single();
  }

  private static List<UUID> ids(List<Volume> volumes) {
    return volumes.stream().map(Volume::id).toList();
  }

  /** The pieces of the volumes in reading order, without their words. */
  private List<Line> lines(List<Volume> volumes) {
    List<UUID> order = ids(volumes);
    return sql.sql("SELECT version, ordinal, key, number, chapters, length(text) FROM law_article WHERE version = ANY (:versions) ORDER BY ordinal")
        .param("versions", order.toArray(UUID[]::new))
        .query((row, n) ->
            new Line(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getInt(6)))
        .list()
        .stream()
        .sorted(Comparator.comparingInt(line -> order.indexOf(line.version())))
        .toList();
  }

  private static List<Chapter> chapters(List<Line> lines) {
    List<Chapter> chapters = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i < lines.size() && lines.get(i).chapters().equals(lines.get(from).chapters())) continue;
      String path = lines.get(from).chapters();
      int cut = path.lastIndexOf(" > ");
      chapters.add(
          new Chapter(
              chapters.size() + 1, cut < 0 ? "" : path.substring(0, cut), cut < 0 ? path : path.substring(cut + 3),
              named(lines.get(from)), named(lines.get(i - 1)), i - from));
      from = i;
    }
    return chapters;
  }

  private static String named(Line line) {
    return line.number() == null ? "" : line.number();
  }

  private List<ArticleView> text(List<UUID> versions, int from, int count, List<Line> lines, LocalDate asOf) {
    List<Line> wanted = lines.stream().skip(from).limit(count).toList();
    Set<UUID> needed = new LinkedHashSet<>();
    wanted.forEach(line -> needed.add(line.version()));
    int lowest = wanted.stream().mapToInt(Line::ordinal).min().orElse(0);
    int highest = wanted.stream().mapToInt(Line::ordinal).max().orElse(0);
    return sql.sql(Found.SELECT + " WHERE a.version = ANY (:versions) AND a.ordinal BETWEEN :from AND :to ORDER BY v.part_order, a.ordinal")
        .param("versions", needed.toArray(UUID[]::new))
        .param("from", lowest)
        .param("to", highest)
        .query(Found::of)
        .list()
        .stream()
        .map(found -> found.view(asOf))
        .toList();
  }

  @Override
  public Optional<ChapterText> chapter(String law, int number, LocalDate asOf) {
    Optional<Work> work = work(law);
    if (work.isEmpty()) return Optional.empty();
    List<Volume> volumes = work.get().on(asOf);
    List<Line> lines = lines(volumes);
    List<Chapter> chapters = chapters(lines);
    if (number < 1 || number > chapters.size()) return Optional.empty();
    Chapter chapter = chapters.get(number - 1);
    int before = chapters.subList(0, number - 1).stream().mapToInt(Chapter::pieces).sum();
    return Optional.of(
        new ChapterText(
            work.get().card(asOf), chapter, number > 1 ? chapters.get(number - 2) : null, number < chapters.size() ? chapters.get(number) : null,
            text(ids(volumes), before, chapter.pieces(), lines, asOf)));
  }

  @Override
  public Optional<ArticlePage> article(String law, String key, LocalDate asOf) {
    Optional<Work> work = work(law);
    if (work.isEmpty()) return Optional.empty();
    String wanted = ArticleNumber.read(key).map(ArticleNumber::key).orElse(key);
    List<Line> lines = lines(work.get().on(asOf));
    int at = -1;
    for (int i = 0; i < lines.size() && at < 0; i++) if (lines.get(i).key().equals(wanted)) at = i;
    List<Found> wordings = wordings(work.get().id(), wanted);
    if (at < 0) return gone(work.get(), wordings, asOf);
    Line line = lines.get(at);
    Found shown = wordings.stream().filter(found -> line.version().equals(found.version())).findFirst().orElse(wordings.getFirst());
    int chapter = chapterOf(lines, at);
    return Optional.of(
        new ArticlePage(
            shown.view(asOf), work.get().card(asOf), at > 0 ? neighbour(lines.get(at - 1)) : null,
            at + 1 < lines.size() ? neighbour(lines.get(at + 1)) : null, chapter, told(wordings, asOf)));
  }

  /** An article the text of that day has no more, or not yet: shown as it last was. */
  private Optional<ArticlePage> gone(Work work, List<Found> wordings, LocalDate asOf) {
    return wordings.stream()
        .findFirst()
        .map(found -> new ArticlePage(found.view(asOf), work.card(asOf), null, null, 0, told(wordings, asOf)));
  }

  /** The newest first. */
  private List<Found> wordings(UUID law, String key) {
    return sql.sql(Found.SELECT + " WHERE a.law = :law AND a.key = :key ORDER BY v.in_force_from DESC, v.version_date DESC, v.imported_at DESC, a.ordinal")
        .param("law", law)
        .param("key", key)
        .query(Found::of)
        .list();
  }

  private static List<ArticlePage.Wording> told(List<Found> wordings, LocalDate asOf) {
    List<ArticlePage.Wording> told = new ArrayList<>();
    for (Found found : wordings) {
      if (found.to() != null && !found.to().isAfter(found.from())) continue;
      List<String> paragraphs = List.of(found.text().split("\n"));
      ArticlePage.@Nullable Wording last = told.isEmpty() ? null : told.getLast();
      if (last != null && last.paragraphs().equals(paragraphs)) told.set(told.size() - 1, new ArticlePage.Wording(found.from(), last.to(), last.status(), paragraphs));
      else told.add(new ArticlePage.Wording(found.from(), found.to(), found.on(asOf), paragraphs));
    }
    return told;
  }

  private static int chapterOf(List<Line> lines, int at) {
    int chapter = 1;
    for (int i = 1; i <= at; i++) if (!lines.get(i).chapters().equals(lines.get(i - 1).chapters())) chapter++;
    return chapter;
  }

  private static ArticlePage.Neighbour neighbour(Line line) {
    return new ArticlePage.Neighbour(line.key(), named(line));
  }

  @Override
  public Optional<LawComparison> compare(String law, LocalDate before, LocalDate after) {
    return work(law).map(work -> {
      Map<String, Found> old = byKey(work.on(before));
      Map<String, Found> fresh = byKey(work.on(after));
      Set<String> keys = new LinkedHashSet<>(fresh.keySet());
      keys.addAll(old.keySet());
      List<LawComparison.Change> changes = new ArrayList<>();
      for (String key : keys) change(old.get(key), fresh.get(key)).ifPresent(changes::add);
      changes.sort(Comparator.comparingInt(change -> ArticleNumber.read(change.number()).map(number -> number.number() * 100 + number.suffix()).orElse(Integer.MAX_VALUE)));
      return new LawComparison(work.card(after), before, after, keys.size() - changes.size(), changes);
    });
  }

  private Map<String, Found> byKey(Collection<Volume> volumes) {
    Map<String, Found> pieces = new LinkedHashMap<>();
    sql.sql(Found.SELECT + " WHERE a.version = ANY (:versions) ORDER BY v.part_order, a.ordinal")
        .param("versions", volumes.stream().map(Volume::id).toArray(UUID[]::new))
        .query(Found::of)
        .list()
        .forEach(found -> pieces.putIfAbsent(found.key(), found));
    return pieces;
  }

  private static Optional<LawComparison.Change> change(@Nullable Found old, @Nullable Found fresh) {
    if (old == null && fresh == null) return Optional.empty();
    if (old == null) return Optional.of(whole(fresh, LawComparison.Kind.ADDED));
    if (fresh == null) return Optional.of(whole(old, LawComparison.Kind.REMOVED));
    if (old.text().equals(fresh.text())) return Optional.empty();
    return Optional.of(new LawComparison.Change(number(fresh), LawComparison.Kind.CHANGED, Difference.between(old.text(), fresh.text())));
  }

  private static LawComparison.Change whole(Found found, LawComparison.Kind kind) {
    return new LawComparison.Change(number(found), kind, List.of(new LawComparison.Stretch(kind, found.text())));
  }

  private static String number(Found found) {
    return found.number() == null ? "" : found.number();
  }
}
