package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.nuanyang.knowledge.LawLevel;
import org.springframework.stereotype.Component;

/**
 * Gives every text its vector: from memory, from the database, from the operator's folder of vectors, and
 * only then from the model. One process of all nodes embeds at a time; the others take what it has stored.
 */
@Component
class VectorRound {

  private static final int FETCHED_AT_ONCE = 4_000;
  private static final int EMBEDDED_AT_ONCE = 64;
  /** Longer texts are read as far as this: their beginning says what they are about. */
  private static final int READ = 1_500;

  private final VectorStore store;
  private final VectorFolder folder;
  private final Meaning meaning;
  private final VectorBank bank;

  VectorRound(VectorStore store, VectorFolder folder, Meaning meaning, VectorBank bank) {
    this.store = store;
    this.folder = folder;
    this.meaning = meaning;
    this.bank = bank;
  }

  /** The articles of the index: those the guides rest on first, then by the rank of their texts. */
  void complete(Snapshot snapshot, Collection<Integer> first, BooleanSupplier goOn) {
    if (snapshot.missing(bank) == 0 || !snapshot.hold()) return; // nearly always: this is asked every second
    try {
      Map<Digest, Supplier<String>> texts = new LinkedHashMap<>();
      for (int place : first) want(snapshot, place, texts);
      for (LawLevel level : LawLevel.values())
        for (int i = 0; i < snapshot.units.length; i++)
          if (snapshot.units[i] != null && snapshot.units[i].level() == level) want(snapshot, i, texts);
      complete(texts, goOn);
    } finally {
      snapshot.release();
    }
  }

  private void want(Snapshot snapshot, int place, Map<Digest, Supplier<String>> texts) {
    Unit unit = snapshot.units[place];
    if (unit != null && bank.slot(unit.digest()) == VectorBank.NOWHERE)
      texts.put(unit.digest(), () -> Unit.wording(unit.law(), unit.chapters(), snapshot.text(place)));
  }

  /** Texts by their digest; returns when all have their vector or somebody else is embedding. */
  void complete(Map<Digest, Supplier<String>> texts, BooleanSupplier goOn) {
    List<Digest> missing = fetched(bank.missing(texts.keySet()));
    for (int from = 0; from < missing.size() && goOn.getAsBoolean(); from += EMBEDDED_AT_ONCE) {
      List<Digest> piece = missing.subList(from, Math.min(missing.size(), from + EMBEDDED_AT_ONCE));
      if (!store.alone(() -> embedded(piece, texts, goOn), meaning.model())) return;
    }
  }

  /** A few texts somebody waits for: read here and now, whoever else is embedding. */
  void completeNow(Map<Digest, Supplier<String>> texts) {
    List<Digest> missing = fetched(bank.missing(texts.keySet()));
    for (int from = 0; from < missing.size(); from += EMBEDDED_AT_ONCE) {
      List<Digest> piece = missing.subList(from, Math.min(missing.size(), from + EMBEDDED_AT_ONCE));
      store.keep(embedded(piece, texts, () -> true), meaning.model());
    }
  }

  private List<Digest> fetched(List<Digest> missing) {
    for (int from = 0; from < missing.size(); from += FETCHED_AT_ONCE) {
      List<Digest> some = missing.subList(from, Math.min(missing.size(), from + FETCHED_AT_ONCE));
      bank.add(inOrder(some, store.find(some, meaning.model())));
      Map<Digest, Vector> filed = folder.find(bank.missing(some), meaning.model());
      store.keep(filed, meaning.model());
      bank.add(inOrder(some, filed));
    }
    return bank.missing(missing);
  }

  /** In the order of the index: a search reads the bank from place to place, and memory is quick only one behind the other. */
  private static Map<Digest, Vector> inOrder(List<Digest> wanted, Map<Digest, Vector> found) {
    Map<Digest, Vector> ordered = new LinkedHashMap<>();
    for (Digest one : wanted) if (found.containsKey(one)) ordered.put(one, found.get(one));
    return ordered;
  }

  private Map<Digest, Vector> embedded(Collection<Digest> piece, Map<Digest, Supplier<String>> texts, BooleanSupplier goOn) {
    Map<Digest, Vector> made = new ConcurrentHashMap<>();
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // the rest serves people
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> works = new ArrayList<>();
      for (Digest digest : piece) {
        String text = texts.get(digest).get();
        works.add(workers.submit(() -> {
          if (goOn.getAsBoolean()) made.put(digest, Vector.of(meaning.of(shortened(text))));
        }));
      }
      for (Future<?> work : works) work.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a text could not be embedded", failed.getCause());
    }
    bank.add(inOrder(List.copyOf(piece), made));
    folder.keep(made, meaning.model());
    return new HashMap<>(made);
  }

  private static String shortened(String text) {
    return text.length() <= READ ? text : text.substring(0, READ);
  }
}
