package org.nuanyang.deadlines.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.deadlines.PersonalDuties;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one person carries, for those whose scope is their own work. */
@Component
class OwnWork {

  private final ObjectProvider<PersonalDuties> duties;

  OwnWork(ObjectProvider<PersonalDuties> duties) {
    this.duties = duties;
  }

  List<UUID> of(Actor by) {
    return duties.stream().flatMap(duty -> duty.carriedBy(by).stream()).toList();
  }

  boolean carries(UUID subject, Actor by) {
    return by.scope() == DataScope.OWN
        && duties.stream().anyMatch(duty -> duty.carrier(subject).filter(by.id()::equals).isPresent());
  }
}
