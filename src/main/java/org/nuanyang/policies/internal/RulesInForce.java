package org.nuanyang.policies.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The shipped rules with what cities have published laid over them. Each node asks for the number of the newest
 * edition when a rule is wanted and a second has passed: one indexed row, and a publication is in force everywhere
 * within that second. Nothing has to be heard for that, so nothing can be missed.
 */
@Component
class RulesInForce implements Policies {

  private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

  private record Edition(long number, RuleShelf shelf) {}

  private final RuleFiles shipped;
  private final DraftRows drafts;
  private final String profile;
  private final long gap;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Edition edition;
  private volatile long lookedAt;

  @Autowired
  RulesInForce(@Value("${nuanyang.profile:NATIONAL}") String profile, DraftRows drafts) {
    this(profile, drafts, Duration.ofSeconds(1));
  }

  RulesInForce(String profile, DraftRows drafts, Duration gap) {
    this.shipped = new RuleFiles(profile);
    this.drafts = drafts;
    this.profile = profile;
    this.gap = gap.toNanos();
  }

  RuleShelf shelf() {
    Edition known = edition;
    if (known != null && System.nanoTime() - lookedAt < gap) return known.shelf;
    if (known == null) looking.lock();
    else if (!looking.tryLock()) return known.shelf;
    try {
      return look().shelf;
    } finally {
      looking.unlock();
    }
  }

  /** Looks at once, for whoever has just published. */
  void lookNow() {
    looking.lock();
    try {
      look();
    } finally {
      looking.unlock();
    }
  }

  private Edition look() {
    Edition known = edition;
    try {
      long newest = drafts.newestEdition();
      if (known == null || known.number != newest) {
        RuleShelf shelf = shipped.shelf;
        for (ProfileFolder folder : CityFolders.read(drafts.published(), profile).values()) shelf = shelf.with(folder);
        known = new Edition(newest, shelf);
        edition = known;
      }
    } catch (DataAccessException unreachable) {
      if (known == null) throw unreachable;
      LOG.warn("the rules of edition {} stay in force: {}", known.number, unreachable.toString());
    }
    lookedAt = System.nanoTime();
    return known;
  }

  String shippedProfile() {
    return profile;
  }

  RuleReader reader() {
    return shipped.reader;
  }

  /** The rules as they would be with one folder more. */
  Policies with(ProfileFolder folder) {
    RuleShelf shelf = shelf().with(folder);
    return new OnShelf(shelf, folder.code);
  }

  @Override
  public String profileOf(String city) {
    String own = CityFolders.codeOf(city);
    return shelf().knows(own) ? own : profile;
  }

  @Override
  public List<String> profiles() {
    return shelf().profiles();
  }

  @Override
  public boolean knows(String profile) {
    return shelf().knows(profile);
  }

  @Override
  public long edition() {
    shelf();
    Edition known = edition;
    return known == null ? 0 : known.number;
  }

  @Override
  public String parameter(String profile, String name, LocalDate on) {
    return shelf().parameter(profile, name, on);
  }

  @Override
  public boolean hasParameter(String profile, String name, LocalDate on) {
    return shelf().hasParameter(profile, name, on);
  }

  @Override
  public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    return shelf().rows(profile, table, on, shape);
  }

  /** Rules nobody works by yet. */
  private record OnShelf(RuleShelf shelf, String city) implements Policies {

    @Override
    public String profileOf(String anyCity) {
      return city;
    }

    @Override
    public List<String> profiles() {
      return shelf.profiles();
    }

    @Override
    public boolean knows(String profile) {
      return shelf.knows(profile);
    }

    @Override
    public String parameter(String profile, String name, LocalDate on) {
      return shelf.parameter(profile, name, on);
    }

    @Override
    public boolean hasParameter(String profile, String name, LocalDate on) {
      return shelf.hasParameter(profile, name, on);
    }

    @Override
    public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
      return shelf.rows(profile, table, on, shape);
    }
  }
}
