package org.nuanyang.cooperation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of cooperation: letters we write, and letters that come. */
public interface CooperationLetters {

  /** Most bytes that go along with one letter or one answer. */
  int LARGEST = 6 * 1024 * 1024;

  /** @return the letter, waiting for the head's signature; the same key answers with the first one */
  UUID write(WriteLetter order);

  /** Attaches a file to a letter that is not signed, or to the answer that is being prepared. */
  void attach(UUID letter, String name, byte[] content, Actor by);

  /** The head signs: the letter (协作函) is issued and goes out after the commit. */
  void sign(UUID letter, int seen, Actor by);

  /** We want it no more, or those who asked us by post do not: they said so, and we enter it. */
  void withdraw(UUID letter, int seen, String reason, Actor by);

  /** What came back by post. @param returned the other side will not do it */
  void recordAnswer(UUID letter, int seen, boolean returned, String words, Actor by);

  /** We read the answer and need nothing more, or our answer to a letter that came by post is in the post. */
  void close(UUID letter, int seen, Actor by);

  /** Our centre takes on what another city asks. @param centre which of ours does it */
  void take(UUID letter, int seen, UUID centre, Actor by);

  /** We answer with our own letter (复函). */
  void answer(UUID letter, int seen, String words, Actor by);

  /** We cannot do it, and say why. */
  void giveBack(UUID letter, int seen, String reason, Actor by);

  LetterView view(UUID letter, Actor by);

  Slice<LetterRow> list(Direction direction, boolean open, @Nullable String after, Actor by);
}
