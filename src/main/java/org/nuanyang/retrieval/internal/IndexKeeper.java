package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's index level with the library: asks the feed every second what is new, takes it in,
 * and lets the vectors follow. A fault is logged and the next round tries again.
 */
@Component
class IndexKeeper implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final int STRETCH = 2_000;
  private static final long SHOWN_EVERY = TimeUnit.SECONDS.toNanos(5);

  private final LawLibrary library;
  private final VectorRound vectors;
  private final GuideShelf guides;
  private final InUse inUse;
  private final VectorBank bank;
  private final Path folder;
  private volatile boolean wanted;
  private volatile @Nullable WordIndex index;
  private volatile @Nullable Snapshot snapshot;
  private volatile @Nullable ScheduledExecutorService rounds;

  IndexKeeper(LawLibrary library, VectorRound vectors, GuideShelf guides, InUse inUse, VectorBank bank, @Value("${nuanyang.data}") Path data) {
    this.library = library;
    this.vectors = vectors;
    this.guides = guides;
    this.inUse = inUse;
    this.bank = bank;
    this.folder = data.resolve("index");
  }

  /** Before the doors open, and until after they close: nobody asks an index that is not there. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 4096;
  }

  @Override
  public synchronized void start() {
    index = new WordIndex(folder);
    snapshot = index.snapshot();
    guides.refresh();
    inUse.refresh(snapshot());
    rounds = Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("retrieval-", 0).daemon().factory());
    rounds.scheduleWithFixedDelay(() -> quietly(this::follow), 0, 1, TimeUnit.SECONDS);
    rounds.scheduleWithFixedDelay(() -> quietly(this::complete), 0, 1, TimeUnit.SECONDS);
  }

  /** Takes in whatever is new; returns when the index is level with the library. */
  synchronized void follow() {
    WordIndex taking = index;
    if (taking == null) return;
    if (library.newestChange() < taking.sequence()) taking.clear(); // another library, or an older copy of ours
    long shown = System.nanoTime();
    boolean hidden = false;
    for (List<LawUnit> news = library.changedSince(taking.sequence(), STRETCH); !news.isEmpty();
        news = isRunning() ? library.changedSince(taking.sequence(), STRETCH) : List.of()) {
      taking.take(news);
      hidden = System.nanoTime() - shown < SHOWN_EVERY; // laying out the lessons anew takes longer than taking in a stretch
      if (hidden) continue;
      show(taking);
      shown = System.nanoTime();
    }
    if (hidden) show(taking);
    taking.settle();
  }

  private void show(WordIndex taken) {
    snapshot = taken.snapshot();
    inUse.refresh(snapshot());
  }

  /** Gives vectors to what has none yet, guides first, until nothing is missing. */
  void complete() {
    synchronized (vectors) { // apart from following: new laws are found by words while vectors are made
      completeAlone();
    }
  }

  private void completeAlone() {
    Map<Digest, Supplier<String>> asked = guides.refresh();
    if (wanted) vectors.complete(asked, this::isRunning);
    Snapshot now = snapshot;
    if (now == null || now.units.length == 0) return;
    wanted = true;
    InUse.State state = inUse.state();
    vectors.complete(now, state.snapshot() == now ? state.guides().cited() : List.of(), () -> isRunning() && snapshot == now); // else what came in meanwhile may matter more
    inUse.refresh(snapshot()); // which may be newer by now
  }

  /** For errands: returns when the guides and every national text can be found by words and by meaning. */
  void await(Progress progress) {
    follow();
    vectors.completeNow(guides.refresh());
    Snapshot now = snapshot();
    int all = now.national();
    for (int missing = now.missingNational(bank); missing > 0; missing = now.missingNational(bank)) {
      progress.at(all - missing, all);
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // our own round embeds, or another process
    }
    inUse.refresh(now);
    progress.at(all, all);
  }

  /** Told while waiting. */
  interface Progress {
    void at(int done, int all);
  }

  private static void quietly(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException failed) {
      LOG.warn("the index waits for its next round: {}", failed.toString());
      LOG.debug("failed round", failed);
    }
  }

  /** Somebody searches: from now on the guides get their vectors too, laws or no laws. */
  Snapshot wanted() {
    wanted = true;
    return snapshot();
  }

  Snapshot snapshot() {
    Snapshot now = snapshot;
    if (now == null) throw new IllegalStateException("the index is not open");
    return now;
  }

  long behind() {
    WordIndex open = index;
    return open == null ? 0 : Math.max(0, library.newestChange() - open.sequence());
  }

  @Override
  public void stop() {
    ScheduledExecutorService working = rounds;
    rounds = null;
    if (working == null) return;
    working.shutdown(); // an interrupt would close the files of the index under a commit
    try {
      if (!working.awaitTermination(60, TimeUnit.SECONDS)) LOG.warn("the index is still at work while the platform stops");
      WordIndex open = index;
      if (open != null) open.close();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException failed) {
      LOG.warn("the index could not be closed: {}", failed.toString());
    }
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }
}
