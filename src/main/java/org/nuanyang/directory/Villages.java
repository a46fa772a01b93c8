package org.nuanyang.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of villages and quarters: each with a page and a code of its own. */
public interface Villages {

  /** The village with this code; empty for one that was never drawn. */
  Optional<VillageView> byCode(String code);

  /** A village with a known position whose town and name hold these words; the shortest name when several do. */
  Optional<VillageView> named(String city, String words);

  /** @throws org.nuanyang.shared.Missing unknown */
  VillageView village(UUID id);

  /** In the order of county, town and name. @param region empty for all; @param words part of town and name */
  Slice<VillageView> list(String city, String region, String words, @Nullable UUID after, int size);

  /** Every village of a city that has a position. */
  List<VillageView> located(String city);

  /** Enters villages or corrects known ones; each new one draws its code. @return how many were new */
  int enter(List<EnterVillage> orders, Actor by);

  /** Counts one step; nobody is known by it. */
  void count(UUID village, VillageStep step);

  /** What followed from reading the codes, from the first day to the last. */
  VillageFunnel funnel(String city, LocalDate from, LocalDate to);
}
