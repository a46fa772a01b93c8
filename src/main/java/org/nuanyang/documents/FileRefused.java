package org.nuanyang.documents;

import org.nuanyang.shared.Refusal;

/** An upload that cannot be kept, with advice on what to bring instead. Nothing of it was stored. */
public class FileRefused extends Refusal {

  public FileRefused(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  @Override
  public int status() {
    return 422;
  }
}
