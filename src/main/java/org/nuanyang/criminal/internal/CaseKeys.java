package org.nuanyang.criminal.internal;

import java.text.Normalizer;
import java.util.Locale;

/** By what two spellings of one 案号 are the same: 〔2026〕 or （2026), with blanks or without. */
final class CaseKeys {

  private CaseKeys() {}

  static String of(String caseNumber) {
    return Normalizer.normalize(caseNumber, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
