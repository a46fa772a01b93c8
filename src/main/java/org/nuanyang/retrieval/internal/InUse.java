package org.nuanyang.retrieval.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.springframework.stereotype.Component;

/** What this node searches with now: the index, the guides' lessons, and the learned version in use. */
@Component
class InUse {

  /** A learned ranking counts on meaning: it waits until fewer than one in so many texts lack theirs. */
  private static final int FEW_MISSING = 50;

  private final GuideShelf guides;
  private final VectorBank bank;
  private final VectorRound vectors;
  private final Lessons lessons;
  private final Clock clock;
  private volatile @Nullable State state;

  InUse(GuideShelf guides, VectorBank bank, VectorRound vectors, Lessons lessons, Clock clock) {
    this.guides = guides;
    this.bank = bank;
    this.vectors = vectors;
    this.lessons = lessons;
    this.clock = clock;
  }

  /** What belongs together. */
  record State(Snapshot snapshot, Catalogue catalogue, References references, GuideLessons guides, @Nullable Taught taught, Object basis) {}

  /** A learned version, laid out for the snapshot. */
  record Taught(int number, Experience experience, Ranker ranker) {}

  private record Basis(Snapshot snapshot, LocalDate day, Object guides, long guideVectors, int version, boolean ready) {}

  /** The same, held open for reading until its snapshot is released. */
  State held() {
    State now = state();
    while (!now.snapshot().hold()) now = state(); // a newer one has just taken its place
    return now;
  }

  State state() {
    State now = state;
    if (now == null) throw new IllegalStateException("the index is not open");
    return now;
  }

  /** Brings it up to date; does nothing when nothing has changed. */
  synchronized void refresh(Snapshot snapshot) {
    LocalDate day = LocalDate.now(clock);
    int version = lessons.inUse();
    List<GuideShelf.Asked> asked = guides.asked();
    long known = asked.stream().filter(one -> bank.slot(one.digest()) != VectorBank.NOWHERE).count();
    int missing = snapshot.missingNational(bank);
    boolean ready = missing * FEW_MISSING <= snapshot.national();
    Basis basis = new Basis(snapshot, day, asked, missing == 0 ? known : -known - 1, version, ready);
    State before = state;
    if (before != null && before.basis().equals(basis)) return;
    Catalogue catalogue = snapshot.catalogue(day);
    GuideLessons taught = new GuideLessons(asked, snapshot, catalogue, bank);
    References references = before != null && before.catalogue() == catalogue ? before.references() : new References(snapshot, catalogue);
    state = new State(snapshot, catalogue, references, taught, version == 0 || !ready ? null : taught(version, taught, snapshot, catalogue), basis);
  }

  private @Nullable Taught taught(int version, GuideLessons guided, Snapshot snapshot, Catalogue catalogue) {
    Optional<Lessons.Stored> stored = lessons.stored(version);
    if (stored.isEmpty()) return null;
    if (stored.get().ranker().weights().length != Evidence.WIDTH) return null; // learned by an older release: learn again
    List<Experience.Past> past = past(lessons.reviewedUntil(stored.get().learnedAt()), catalogue);
    if (past.isEmpty()) return null;
    Adapter adapter = Adapter.of(stored.get().adapter());
    return new Taught(version, new Experience(past, adapter, guided, snapshot, catalogue, bank), stored.get().ranker());
  }

  /** The reviewed questions that have a vector and articles in this library. */
  List<Experience.Past> past(List<ReviewedConsultation> reviewed, Catalogue catalogue) {
    Map<Digest, Supplier<String>> texts = new LinkedHashMap<>();
    for (ReviewedConsultation one : reviewed) texts.put(Digest.of(one.question()), one::question);
    vectors.completeNow(texts);
    return reviewed.stream()
        .map(one -> new Object() {
          final Vector direction = bank.of(Digest.of(one.question()));
          final List<Integer> places = catalogue.places(one.articles());
        })
        .filter(one -> one.direction != null && !one.places.isEmpty())
        .map(one -> new Experience.Past(one.direction, one.places))
        .toList();
  }
}
