package org.nuanyang.archive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.documents.ArchiveVolumes;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.VolumeEntry;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.documents.VolumePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leaves of volumes: as they would be bound, and as they were. */
@Component
class Leaves {

  private final JdbcClient jdbc;
  private final ArchiveVolumes binding;

  Leaves(JdbcClient jdbc, ArchiveVolumes binding) {
    this.jdbc = jdbc;
    this.binding = binding;
  }

  /** Page numbers count from 1 in each book. */
  List<VolumeLeaf> planned(Book book, List<VolumeItem> items) {
    return binding.catalogue(items).stream().map(entry -> leaf(book, entry)).toList();
  }

  private static VolumeLeaf leaf(Book book, VolumeEntry entry) {
    return new VolumeLeaf(
        key(entry.item()), book, entry.number(), entry.part(), entry.title(), entry.reference(), entry.date(), entry.firstPage(),
        entry.lastPage(), "");
  }

  static String key(VolumeItem item) {
    return item.paper() != null ? "p-" + item.paper().value() : "f-" + Objects.requireNonNull(item.file()).value();
  }

  void keep(UUID volume, String digest, List<VolumeLeaf> leaves) {
    Book book = leaves.getFirst().book();
    jdbc.sql("insert into volume_book (volume, book, pages, digest) values (?, ?, ?, ?)")
        .params(volume, book.name(), leaves.getLast().lastPage(), digest)
        .update();
    for (VolumeLeaf leaf : leaves) {
      UUID id = UUID.fromString(leaf.key().substring(2));
      boolean paper = leaf.key().startsWith("p-");
      jdbc.sql(
              """
              insert into volume_leaf (volume, book, number, part, title, reference, dated, first_page, last_page, paper, file, digest)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              volume, book.name(), leaf.number(), leaf.part().name(), leaf.title(), leaf.reference(), leaf.date(), leaf.firstPage(),
              leaf.lastPage(), paper ? id : null, paper ? null : id, leaf.digest())
          .update();
    }
  }

  List<VolumeLeaf> of(UUID volume) {
    return jdbc.sql("select * from volume_leaf where volume = ? order by book, number").param(volume).query(Leaves::row).list();
  }

  Map<Book, String> digests(UUID volume) {
    Map<Book, String> digests = new EnumMap<>(Book.class);
    jdbc.sql("select book, digest from volume_book where volume = ?")
        .param(volume)
        .query((ResultSet row) -> {
          digests.put(Book.valueOf(row.getString(1)), row.getString(2));
        });
    return digests;
  }

  /** What a leaf stands for. */
  static VolumeItem item(VolumeLeaf leaf) {
    UUID id = UUID.fromString(leaf.key().substring(2));
    VolumeItem item = leaf.key().startsWith("p-") ? VolumeItem.of(new PaperId(id)) : VolumeItem.of(new FileId(id), leaf.title());
    return item.in(leaf.part());
  }

  static List<VolumeItem> items(List<VolumeLeaf> leaves, Book book) {
    return new ArrayList<>(leaves.stream().filter(leaf -> leaf.book() == book).map(Leaves::item).toList());
  }

  static VolumeLeaf row(ResultSet row, int number) throws SQLException {
    UUID paper = row.getObject("paper", UUID.class);
    String key = paper != null ? "p-" + paper : "f-" + row.getObject("file", UUID.class);
    return new VolumeLeaf(
        key, Book.valueOf(row.getString("book")), row.getInt("number"), VolumePart.valueOf(row.getString("part")), row.getString("title"),
        row.getString("reference"), row.getObject("dated", LocalDate.class), row.getInt("first_page"), row.getInt("last_page"),
        row.getString("digest"));
  }
}
