package org.nuanyang.knowledge.internal.writing;

import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.knowledge.EditWords;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.Vocabulary;
import org.nuanyang.knowledge.internal.shipped.ShippedVocabulary;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everyday words: those that travel with the platform, and the city's changes on top. */
@Component
class Words implements Vocabulary, EditWords {

  private static final int LONGEST = 20;
  private static final int MOST_MEANS = 4;

  private final ShippedVocabulary shipped;
  private final Watched<Known> known;
  private final Pulse pulse;
  private final AuditTrail audit;
  private final JdbcClient sql;
  private final Clock clock;

  Words(ShippedVocabulary shipped, Pulse pulse, AuditTrail audit, JdbcClient sql, Clock clock) {
    this.shipped = shipped;
    this.pulse = pulse;
    this.audit = audit;
    this.sql = sql;
    this.clock = clock;
    this.known = new Watched<>(pulse, Pulse.Of.WORDS, clock, day -> read());
  }

  private record Known(List<Entry> entries, Map<String, Word> words, List<String> longestFirst) {}

  private Known read() {
    Map<String, Row> changed = new LinkedHashMap<>();
    sql.sql("SELECT * FROM word_change ORDER BY at, id").query(Words::row).list().forEach(row -> changed.put(row.word(), row));
    List<Entry> entries = new ArrayList<>();
    Map<String, Word> words = new LinkedHashMap<>();
    for (Row row : changed.values()) {
      if (row.withdrawn()) continue;
      entries.add(new Entry(row.category(), List.of(row.word()), row.means()));
      words.put(row.word(), new Word(row.word(), row.category(), row.means(), true));
    }
    for (Entry entry : shipped.entries()) {
      List<String> left = entry.words().stream().filter(word -> !changed.containsKey(word)).toList();
      if (left.isEmpty()) continue;
      entries.add(new Entry(entry.category(), left, entry.means()));
      for (String word : left) words.merge(word, new Word(word, entry.category(), entry.means(), false), Words::both);
    }
    List<String> longestFirst = words.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    return new Known(List.copyOf(entries), words, longestFirst);
  }

  /** A word collected for two subjects means what either says. */
  private static Word both(Word one, Word other) {
    Set<String> means = new LinkedHashSet<>(one.means());
    means.addAll(other.means());
    return new Word(one.word(), one.category(), List.copyOf(means), one.own());
  }

  private record Row(String word, String category, List<String> means, boolean withdrawn, String by, java.time.Instant at) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getString("word"), row.getString("category"), row.getString("means").lines().toList(), row.getBoolean("withdrawn"), row.getString("by_name"),
        row.getTimestamp("at").toInstant());
  }

  @Override
  public List<Entry> entries() {
    return known.get().entries();
  }

  @Override
  public List<String> statutoryTermsFor(String text) {
    Known now = known.get();
    Set<String> terms = new LinkedHashSet<>();
    for (String word : now.longestFirst()) if (text.contains(word)) terms.addAll(now.words().get(word).means());
    return List.copyOf(terms);
  }

  @Override
  public List<Word> find(String part, int limit, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    return known.get().words().values().stream()
        .filter(word -> part.isBlank() ? word.own() : word.word().contains(part) || word.means().stream().anyMatch(term -> term.contains(part)))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Change> newest(int limit, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    return sql.sql("SELECT * FROM word_change ORDER BY at DESC, id DESC LIMIT ?")
        .param(limit)
        .query(Words::row)
        .list()
        .stream()
        .map(row -> new Change(row.word(), row.means(), row.withdrawn(), row.by(), row.at()))
        .toList();
  }

  @Override
  @Transactional
  public void set(String word, String category, List<String> means, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    String kept = fitting(word);
    List<String> terms = means.stream().map(String::strip).filter(term -> !term.isEmpty()).distinct().toList();
    if (terms.isEmpty() || terms.size() > MOST_MEANS || terms.stream().anyMatch(term -> term.length() > LONGEST)) throw new Refusal("knowledge.words.means", MOST_MEANS);
    if (!Subjects.CODES.contains(category)) throw new Refusal("knowledge.form.choose");
    write(kept, category, terms, false, by);
  }

  @Override
  @Transactional
  public void withdraw(String word, Actor by) {
    by.must(KNOWLEDGE_EDITOR);
    Word held = known.get().words().get(fitting(word));
    if (held == null) throw new Refusal("knowledge.words.unknown");
    write(held.word(), held.category(), List.of(), true, by);
  }

  private static String fitting(String word) {
    String kept = word.strip();
    if (kept.length() < 2 || kept.length() > LONGEST) throw new Refusal("knowledge.words.length", LONGEST);
    return kept;
  }

  private void write(String word, String category, List<String> means, boolean withdrawn, Actor by) {
    var id = Ids.next(clock);
    sql.sql("INSERT INTO word_change (id, word, category, means, withdrawn, by_name, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(id, word, category, String.join("\n", means), withdrawn, by.name(), Timestamp.from(clock.instant()))
        .update();
    audit.did(by, withdrawn ? "knowledge.word.withdraw" : "knowledge.word.set", "word", id, word);
    pulse.beat(Pulse.Of.WORDS);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            known.lookAgain();
          }
        });
  }
}
