package org.nuanyang.outreach.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A contract brought to be looked over: pasted, or as a file. */
record ContractForm(@Nullable String kind, @Nullable String text, @Nullable MultipartFile file) {

  /** Fewer signs are no contract. */
  static final int SHORTEST = 60;

  ContractForm {
    kind = kind == null ? "" : kind;
    text = text == null ? "" : text.strip();
  }

  static ContractForm of(String kind) {
    return new ContractForm(kind, "", null);
  }

  boolean brought() {
    return file != null && !file.isEmpty();
  }
}
