package org.nuanyang.language;

/** Hears a model's words as they come. */
public interface WhileWriting {

  /** For whoever waits for the whole. */
  WhileWriting NOBODY = new WhileWriting() {
    @Override
    public void words(String piece) {}

    @Override
    public void startsOver() {}
  };

  /** The next piece of the text, of any length. */
  void words(String piece);

  /** What was heard so far is void: the endpoint broke off and another one begins, or nobody does. */
  void startsOver();
}
