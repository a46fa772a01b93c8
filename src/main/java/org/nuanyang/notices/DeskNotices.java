package org.nuanyang.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** What lies on the desks of the office to be known: a quiet list, nobody is called or sent a message. */
public interface DeskNotices {

  /** Lays a notice on a desk, in the caller's transaction; the same one is laid once. */
  void put(PutNotice order);

  /** Nothing is left to know about this: open notices of the kind are taken off the desks. */
  void takeOff(UUID about, String kind);

  /** Open notices for this person: their own and those of their duties in their unit; newest first. */
  Slice<DeskNotice> open(@Nullable String after, int size, Actor by);

  /** The person has read it; off it goes, for all who share the duty. Done before: nothing. */
  void read(UUID notice, Actor by);

  /** The same for all open notices up to this one, the newest the person has seen. */
  void readAll(UUID newest, Actor by);
}
