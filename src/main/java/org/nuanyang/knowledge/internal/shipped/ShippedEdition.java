package org.nuanyang.knowledge.internal.shipped;

import java.time.LocalDate;
import java.util.Set;
import org.nuanyang.knowledge.Edition;

/** Which edition of the texts travels with the platform. */
public final class ShippedEdition {

  /** Read once; it changes with the platform only. */
  public static final Edition CURRENT = read();

  private ShippedEdition() {}

  private static Edition read() {
    Fields fields = Fields.of(ShippedFiles.below("knowledge", "edition.yaml").getFirst(), Set.of("name", "compared"));
    return new Edition(0, fields.text("name"), LocalDate.parse(fields.text("compared")), null, null);
  }
}
