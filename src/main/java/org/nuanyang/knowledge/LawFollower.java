package org.nuanyang.knowledge;

/** Whoever follows the feed of the library and makes something of it; an import can wait for it. */
public interface LawFollower {

  Level level();

  /**
   * How far it is.
   *
   * @param behind changes of the library not taken in yet
   * @param done pieces that are finished, of {@code all}
   */
  record Level(long behind, int done, int all) {

    public boolean isReached() {
      return behind == 0 && done >= all;
    }
  }
}
