package org.nuanyang.groups;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/** The front door of groups for whoever reads: the list of groups, one group, its roster page by page, one person. */
public interface Groups {

  /** Groups within the actor's scope, newest first. */
  Slice<GroupRow> list(@Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or not this actor's to know of */
  GroupView group(GroupId id, Actor by);

  /** The group of a matter, if its people are kept as one. */
  Optional<GroupId> of(MatterId matter);

  /**
   * One page of the roster. The look is written to the audit trail.
   *
   * @param typed the beginning of a name, a whole identity number or phone; empty for all
   */
  Slice<PersonRow> roster(GroupId id, RosterFilter filter, String typed, @Nullable String after, Actor by);

  PersonView person(GroupId id, UUID person, Actor by);
}
