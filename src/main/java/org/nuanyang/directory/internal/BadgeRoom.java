package org.nuanyang.directory.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanyang.directory.BadgeView;
import org.nuanyang.directory.Badges;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Directory;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.ResumeCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out badges and takes them back. */
@Component
class BadgeRoom implements Badges {

  /** As many as fit on a pack of paper. */
  private static final int MOST_AT_ONCE = 500;

  private final BadgeRows badges;
  private final Directory directory;
  private final AuditTrail audit;
  private final Clock clock;

  BadgeRoom(BadgeRows badges, Directory directory, AuditTrail audit, Clock clock) {
    this.badges = badges;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<BadgeView> issue(Collection<UUID> people, Actor by) {
    by.must(Role.DIRECTOR, Role.SYSTEM_ADMIN);
    if (people.isEmpty()) throw new Refusal("directory.badge-for-nobody");
    if (people.size() > MOST_AT_ONCE) throw new Refusal("directory.badge-too-many", MOST_AT_ONCE);
    Map<UUID, BadgeView> good = of(people);
    List<BadgeView> given = new ArrayList<>();
    List<Badge> fresh = new ArrayList<>();
    for (UUID id : new LinkedHashSet<>(people)) {
      ListedPerson person = directory.person(id);
      if (!person.city().equals(by.city())) throw new Missing("network.nobody-listed");
      if (good.containsKey(id)) given.add(good.get(id));
      else if (person.licensed() != null && !person.licensed().permits()) throw new Refusal("directory.badge-without-licence", person.name());
      else fresh.add(new Badge(Ids.next(clock), null, ResumeCode.draw(), by.city(), id, clock.instant(), by.name(), null, null));
    }
    for (Badge badge : badges.saveAll(fresh)) {
      given.add(badge.view());
      audit.did(by, "directory.badge", "practitioner", badge.view().person(), "");
    }
    return given;
  }

  @Override
  @Transactional
  public void revoke(UUID badge, BadgeView.RevokedFor why, Actor by) {
    by.must(Role.DIRECTOR, Role.SYSTEM_ADMIN);
    Badge known = badges.findById(badge).filter(one -> one.city().equals(by.city())).orElseThrow(() -> new Missing("directory.unknown-badge"));
    known.revoke(why, clock.instant());
    badges.save(known);
    audit.did(by, "directory.badge-revoked", "practitioner", known.view().person(), why.name());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<BadgeView> read(String code) {
    return ResumeCode.typed(code).flatMap(badges::findByCode).map(Badge::view);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, BadgeView> of(Collection<UUID> people) {
    if (people.isEmpty()) return Map.of();
    return badges.findByPersonInAndRevokedAtIsNull(people).stream().map(Badge::view).collect(Collectors.toMap(BadgeView::person, Function.identity()));
  }
}
