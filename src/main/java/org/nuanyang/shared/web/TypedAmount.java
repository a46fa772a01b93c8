package org.nuanyang.shared.web;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** Reads an amount as people write it; one followed by a thousand zeros is nobody's. */
final class TypedAmount extends PropertyEditorSupport {

  private static final int LONGEST = 40;

  @Override
  public void setAsText(String typed) {
    String text = typed.strip();
    if (text.length() > LONGEST || text.matches(".*[eE].*")) throw new NumberFormatException("not an amount");
    setValue(text.isEmpty() ? null : new BigDecimal(text));
  }

  @Override
  public String getAsText() {
    return getValue() instanceof BigDecimal amount ? amount.toPlainString() : "";
  }
}
