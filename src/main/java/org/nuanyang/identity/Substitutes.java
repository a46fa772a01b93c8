package org.nuanyang.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The front door of AB岗: each post has an A who holds it and a B who stands in. While A is on leave B has
 * A's duties, and with them A's queues and terms, from the first day to the last and not an hour longer. A head's
 * B approves in the head's place, which every decision then says.
 */
public interface Substitutes {

  /** One post. @param substitute null while nobody was named @param onLeaveUntil null when at work today */
  record Post(
      UUID account, String name, List<Role> roles, @Nullable UUID pair, @Nullable String substitute, @Nullable LocalDate onLeaveUntil) {}

  /** One leave. @param stands whether it is still to come or running */
  record Leave(UUID id, String name, LocalDate from, LocalDate until, String reason, boolean stands) {}

  /** The head names who stands in; the pair of before ends. The same key never makes a second one. */
  void pair(UUID key, UUID holder, UUID substitute, Actor by);

  /** Somebody enters the own leave, or the head a colleague's. */
  void leave(UUID key, UUID account, LocalDate from, LocalDate until, String reason, Actor by);

  /** Back at work. */
  void endLeave(UUID leave, Actor by);

  /** The posts of the head's unit. */
  List<Post> posts(Actor by);

  /** Leaves of the unit for its head, else the own ones; latest first, at most 50. */
  List<Leave> leaves(Actor by);

  /** Who stands in for this person; null while nobody was named. */
  @Nullable String substituteOf(UUID account);
}
