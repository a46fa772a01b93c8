package org.nuanyang.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The line to the government hall's platform. Called after the commit, with a time limit; the same errand may come again. */
public interface HallLine {

  /** Pushes one item as it is offered today. @throws NotReached now, or for good */
  void item(UUID errand, ItemCard item);

  /** Tells one public step of an application the hall sent. @throws NotReached now, or for good */
  void progress(UUID errand, Progress step);

  /** What the hall's own book says of the applications it sent on that day. @throws NotReached now, or for good */
  List<TheirLine> day(LocalDate day);

  /** @param digest changes with the content, so that the hall knows a new edition */
  record ItemCard(String code, String name, String brief, List<String> basis, List<String> materials, int days, String unit, String fee, String place, String digest) {}

  /** @param number the hall's @param ours receipt number @param step code of the step @param title in plain words, without anybody's name @param sequence 1, 2, 3 … within one application */
  record Progress(String number, String ours, String step, String title, int sequence, Instant at) {}

  /** @param ours the receipt number the hall was given; empty when it has none @param told how many steps it has heard of */
  record TheirLine(String number, String ours, int told) {}

  /** The hall did not answer as it should. */
  final class NotReached extends RuntimeException {
    private final boolean forGood;

    /** @param forGood trying again is of no use */
    public NotReached(String reason, boolean forGood) {
      super(reason);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
