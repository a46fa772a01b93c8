package org.nuanyang.archive.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.Supplement;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of supplements and of what is bound in them; only added to. */
@Component
class SupplementBook {

  private record Leaf(int supplement, VolumeLeaf leaf) {}

  private final JdbcClient jdbc;
  private final Leaves leaves;
  private final Clock clock;

  SupplementBook(JdbcClient jdbc, Leaves leaves, Clock clock) {
    this.jdbc = jdbc;
    this.leaves = leaves;
    this.clock = clock;
  }

  List<Supplement> of(UUID volume) {
    Map<Integer, List<VolumeLeaf>> bound =
        jdbc
            .sql(
                """
                select l.*, s.book from volume_supplement_leaf l join volume_supplement s on s.volume = l.volume and s.number = l.supplement
                where l.volume = ? order by l.supplement, l.number""")
            .param(volume)
            .query((row, line) -> new Leaf(row.getInt("supplement"), Leaves.row(row, line)))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Leaf::supplement, Collectors.mapping(Leaf::leaf, Collectors.toList())));
    return jdbc.sql("select number, book, pages, follows, digest, bound_at, bound_by_name from volume_supplement where volume = ? order by number")
        .param(volume)
        .query((row, line) -> new Supplement(
            row.getInt(1), Book.valueOf(row.getString(2)), row.getInt(3), row.getString(4), row.getString(5), row.getTimestamp(6).toInstant(),
            row.getString(7), bound.getOrDefault(row.getInt(1), List.of())))
        .list();
  }

  /** All that is bound of a volume, in its books and behind them. */
  List<VolumeLeaf> allLeaves(UUID volume) {
    List<VolumeLeaf> all = new ArrayList<>(leaves.of(volume));
    of(volume).forEach(supplement -> all.addAll(supplement.leaves()));
    return all;
  }

  void add(UUID volume, int number, String follows, String digest, List<VolumeLeaf> bound, Actor by) {
    jdbc.sql("insert into volume_supplement (volume, number, book, pages, follows, digest, bound_at, bound_by_name) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(volume, number, bound.getFirst().book().name(), bound.getLast().lastPage(), follows, digest, Timestamp.from(clock.instant()), by.name())
        .update();
    for (VolumeLeaf leaf : bound) {
      UUID id = UUID.fromString(leaf.key().substring(2));
      boolean paper = leaf.key().startsWith("p-");
      jdbc.sql(
              """
              insert into volume_supplement_leaf (volume, supplement, number, part, title, reference, dated, first_page, last_page, paper, file, digest)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              volume, number, leaf.number(), leaf.part().name(), leaf.title(), leaf.reference(), leaf.date(), leaf.firstPage(), leaf.lastPage(),
              paper ? id : null, paper ? null : id, leaf.digest())
          .update();
    }
  }

  /** The digest a new supplement of this book follows; that of the open book as long as there is no sealed one. */
  String before(UUID volume, Book book) {
    return before(of(volume), leaves.digests(volume), book);
  }

  private static String before(List<Supplement> earlier, Map<Book, String> books, Book book) {
    List<Supplement> same = earlier.stream().filter(one -> one.book() == book).toList();
    return same.isEmpty() ? books.getOrDefault(book, books.values().iterator().next()) : same.getLast().digest();
  }

  /** Those that do not follow what stands before them: one between was taken out or put in. */
  static List<Supplement> outOfPlace(List<Supplement> all, Map<Book, String> books) {
    List<Supplement> wrong = new ArrayList<>();
    int next = 1;
    for (int place = 0; place < all.size(); place++) {
      Supplement one = all.get(place);
      if (one.number() != next || !one.follows().equals(before(all.subList(0, place), books, one.book()))) wrong.add(one);
      next = one.number() + 1;
    }
    return wrong;
  }

  /** What the digest of a supplement begins with: its place, and what stands before it. */
  static String head(String archiveNumber, int number, String follows) {
    return archiveNumber + "+" + number + "|" + follows;
  }

  /** Whether anything private lies behind the sealed book though there was none at the sealing. */
  boolean holds(UUID volume, Book book) {
    return jdbc.sql("select exists (select 1 from volume_supplement where volume = ? and book = ?)")
        .params(volume, book.name())
        .query(Boolean.class)
        .single();
  }
}
