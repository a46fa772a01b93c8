package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nuanyang.policies.Policies;

/** The books at hand, until something is published. */
final class RuleBooks {

  /** Application dates come in any number; a new set of books costs a few milliseconds each. */
  private static final int MOST = 400;

  private record Key(String profile, LocalDate day) {}

  private record Shelf(long edition, Map<Key, RuleBook> books) {}

  private final Policies policies;
  private volatile Shelf shelf = new Shelf(-1, Map.of());

  RuleBooks(Policies policies) {
    this.policies = policies;
  }

  RuleBook of(String profile, LocalDate day) {
    Shelf now = shelf;
    long edition = policies.edition();
    if (now.edition != edition || now.books.size() > MOST) shelf = now = new Shelf(edition, new ConcurrentHashMap<>());
    return now.books.computeIfAbsent(new Key(profile, day), key -> new RuleBook(policies, key.profile, key.day));
  }
}
