package org.nuanyang.oversight.internal.objection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.Representatives;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may object to what (法律援助法 第四十九条): whoever was refused alone for themself and for nobody else; against a
 * decision on all the applicant, who asks for them, and those whom the group elected to act for it.
 */
@Component
class Voices {

  private final ObjectProvider<Representatives> representatives;

  Voices(ObjectProvider<Representatives> representatives) {
    this.representatives = representatives;
  }

  boolean may(MatterView told, Decided decision, String phone) {
    if (decision.person() != null) return decision.person().phone().equals(phone);
    return speaksForAll(told, phone);
  }

  boolean may(MatterView told, Objection objection, String phone) {
    if (objection.againstPerson()) return told.people().stream().anyMatch(one -> objection.subject.equals(one.id()) && one.phone().equals(phone));
    return speaksForAll(told, phone);
  }

  private boolean speaksForAll(MatterView told, String phone) {
    if (phone.isEmpty()) return false;
    Set<UUID> elected = elected(told);
    return told.isSpokenForBy(phone) || told.recipients().stream().anyMatch(one -> elected.contains(one.id()) && one.phone().equals(phone));
  }

  List<String> ofAll(MatterView told) {
    Set<UUID> elected = elected(told);
    return told.recipients().stream()
        .filter(one -> one.role() == PersonRole.APPLICANT || elected.contains(one.id()))
        .map(Participant::name)
        .toList();
  }

  private Set<UUID> elected(MatterView told) {
    return representatives.stream().flatMap(group -> group.of(told.id()).stream()).collect(Collectors.toSet());
  }
}
