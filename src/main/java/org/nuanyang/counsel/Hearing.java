package org.nuanyang.counsel;

import org.nuanyang.counsel.Answer.Statement;

/** Hears an answer while it is being made. */
public interface Hearing {

  /** For whoever waits for the whole. */
  Hearing NOBODY = new Hearing() {
    @Override
    public void found(Answer answer) {}

    @Override
    public void worded(Statement statement) {}

    @Override
    public void takenBack() {}
  };

  /** What was found and checked; complete in itself. It comes at once, danger included. */
  void found(Answer answer);

  /** The next statement in a language model's words, checked; together they may take the place of the statements found. */
  void worded(Statement statement);

  /** The statements worded so far are void. */
  void takenBack();
}
