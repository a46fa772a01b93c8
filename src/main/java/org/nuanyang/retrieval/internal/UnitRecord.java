package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;

/** How a unit is written into the index: its parts in one stored field, parted by a character no law contains. */
final class UnitRecord {

  private static final String FIELD = "unit";
  private static final String PART = "\u001f";

  private UnitRecord() {}

  static void write(Unit unit, Document into) {
    String[] parts = {
      unit.id().toString(), unit.law(), absent(unit.article()), unit.chapters(), unit.title(), unit.level().name(),
      unit.status().name(), absent(unit.region()), unit.from().toString(), absent(unit.to()),
      HexFormat.of().formatHex(unit.digest().bytes())
    };
    into.add(new StoredField(FIELD, String.join(PART, parts)));
  }

  private static String absent(@Nullable Object part) {
    return part == null ? "" : part.toString();
  }

  static Unit[] readAll(LeafReaderContext leaf) {
    try {
      StoredFields fields = leaf.reader().storedFields();
      Unit[] units = new Unit[leaf.reader().maxDoc()];
      for (int i = 0; i < units.length; i++) units[i] = read(fields.document(i, Set.of(FIELD)).get(FIELD));
      return units;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Unit read(String record) {
    String[] part = record.split(PART, -1);
    return new Unit(
        UUID.fromString(part[0]),
        part[1].intern(),
        part[2].isEmpty() ? null : part[2],
        part[3].intern(),
        part[4],
        LawLevel.valueOf(part[5]),
        LawStatus.valueOf(part[6]),
        part[7].isEmpty() ? null : part[7].intern(),
        LocalDate.parse(part[8]),
        part[9].isEmpty() ? null : LocalDate.parse(part[9]),
        Digest.of(HexFormat.of().parseHex(part[10])));
  }
}
