package org.nuanyang.retrieval.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawUnit;

/**
 * The node's own index of words, in its data folder. A second process on the same folder (an errand
 * beside the running platform) works on a copy in memory.
 */
final class WordIndex implements Closeable {

  static final String TEXT = "text";
  private static final String ID = "id";
  private static final String SEQUENCE = "sequence";
  private static final String LAYOUT = "layout";
  private static final String CURRENT_LAYOUT = "2";

  private final IndexWriter writer;
  private final Map<IndexReader.CacheKey, Unit[]> units = new ConcurrentHashMap<>();
  private DirectoryReader reader;
  private @Nullable DirectoryReader previous;

  WordIndex(Path folder) {
    try {
      writer = open(folder);
      if (!CURRENT_LAYOUT.equals(committed(LAYOUT))) clear();
      reader = DirectoryReader.open(writer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static IndexWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory disk = FSDirectory.open(folder);
    try {
      return new IndexWriter(disk, settings());
    } catch (LockObtainFailedException taken) {
      Directory memory = new ByteBuffersDirectory();
      for (String file : disk.listAll())
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) memory.copyFrom(disk, file, file, IOContext.READONCE);
      return new IndexWriter(memory, settings());
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(Words.ANALYZER).setRAMBufferSizeMB(32).setCommitOnClose(false);
  }

  /** How far in the library's feed the index has come. */
  long sequence() {
    String kept = committed(SEQUENCE);
    return kept == null ? 0 : Long.parseLong(kept);
  }

  private @Nullable String committed(String key) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data == null) return null;
    for (Map.Entry<String, String> entry : data) if (entry.getKey().equals(key)) return entry.getValue();
    return null;
  }

  /** Forgets everything, for a library that is not the one the index was built from. */
  void clear() {
    try {
      writer.deleteAll();
      writer.setLiveCommitData(Map.of(LAYOUT, CURRENT_LAYOUT, SEQUENCE, "0").entrySet());
      writer.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Takes in a stretch of the feed and keeps how far it came. */
  void take(List<LawUnit> changes) {
    try {
      for (LawUnit change : changes) {
        Term id = new Term(ID, change.unit().toString());
        if (change.searchable()) writer.updateDocument(id, document(change));
        else writer.deleteDocuments(id);
      }
      String reached = String.valueOf(changes.getLast().sequence());
      writer.setLiveCommitData(Map.of(LAYOUT, CURRENT_LAYOUT, SEQUENCE, reached).entrySet());
      writer.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Keeps what the index has merged meanwhile: unkept, every start would merge the same files again. */
  void settle() {
    try {
      if (writer.hasUncommittedChanges()) writer.commit();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Document document(LawUnit unit) {
    String wording = Unit.wording(unit.lawName(), unit.chapters(), unit.text());
    Document document = new Document();
    document.add(new StringField(ID, unit.unit().toString(), Store.NO));
    for (String field : Words.FIELDS) document.add(new TextField(unit.region() == null ? field : Words.local(field), wording, Store.NO));
    document.add(new StoredField(TEXT, unit.text()));
    UnitRecord.write(Unit.of(unit), document);
    return document;
  }

  /** The units as they are now, searchable at once. */
  synchronized Snapshot snapshot() {
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
      if (newer != null) {
        if (previous != null) previous.decRef(); // searches under way hold it until they end
        previous = reader; // still searched until the lessons are laid out for the newer one
        reader = newer;
      }
      Unit[] all = new Unit[reader.maxDoc()];
      for (LeafReaderContext leaf : reader.leaves()) {
        Unit[] some = units.computeIfAbsent(leaf.reader().getCoreCacheHelper().getKey(), key -> UnitRecord.readAll(leaf));
        for (int i = 0; i < some.length; i++)
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(i)) all[leaf.docBase + i] = some[i];
      }
      units.keySet().retainAll(reader.leaves().stream().map(leaf -> leaf.reader().getCoreCacheHelper().getKey()).toList());
      return new Snapshot(reader, all);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    if (previous != null) previous.decRef();
    reader.close();
    writer.close();
    writer.getDirectory().close();
  }
}
