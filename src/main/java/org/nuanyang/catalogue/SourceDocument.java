package org.nuanyang.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The paper on which an office states something of its own. @param number such as 包司发〔2026〕3号; may be empty */
public record SourceDocument(String title, String number, @Nullable LocalDate issuedOn) {

  public static final SourceDocument NONE = new SourceDocument("", "", null);

  public boolean missing() {
    return title.isBlank() || issuedOn == null;
  }
}
