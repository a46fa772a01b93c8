package org.nuanyang.serving;

import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/** Who agreed to have papers served online (民事诉讼法第九十条): given and taken back by the person, each with its day. */
public interface ElectronicConsents {

  /** Whether whoever owns this phone agreed, in this matter. */
  boolean given(MatterId matter, String phone);

  /** Agreed before: nothing. @param phone proved by code @throws org.nuanyang.shared.Missing when it is nobody's of the matter */
  void agree(MatterId matter, String phone, Actor by);

  /** From now on papers are served on paper; what was served stays served. */
  void takeBack(MatterId matter, String phone, Actor by);
}
