package org.nuanyang.drafting.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.internal.interview.PaperBook;

/** All shipped documents on the day of the examples, without a platform around them. */
public final class ShippedShelf {

  public static final GuidedPapers SHELF =
      new PaperShelf(new PaperBook(), Clock.fixed(DraftingExamples.TODAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8)));

  private ShippedShelf() {}
}
