package org.nuanyang.intake.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidCentres;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.CitywideMode;
import org.nuanyang.intake.CitywideRow;
import org.nuanyang.intake.HandOver;
import org.nuanyang.intake.HandOverState;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which centre does what for one application, and what this person may do between centres now. */
@Component
class CentresOfFile {

  private final HandOvers handOvers;
  private final AidCentres centres;
  private final Network network;
  private final MessageSource messages;

  CentresOfFile(HandOvers handOvers, AidCentres centres, Network network, MessageSource messages) {
    this.handOvers = handOvers;
    this.centres = centres;
    this.network = network;
    this.messages = messages;
  }

  Map<UUID, String> names(Collection<UUID> centres) {
    return network.organisations(new HashSet<>(centres)).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
  }

  UUID paying(CitywideRow row, Actor by) {
    return centres.paying(by.city(), row);
  }

  void show(ApplicationFile file, Actor by, Model model) {
    List<HandOver> trail = handOvers.of(file.id());
    HandOver sent = trail.stream().filter(one -> one.state() == HandOverState.SENT).findFirst().orElse(null);
    boolean window = by.has(Role.CLERK) || by.has(Role.REVIEWER);
    boolean here = by.sees(file.city(), file.holding());
    Set<UUID> targets = window && here ? handOvers.possible(file.id()) : Set.of();
    Set<UUID> named = new HashSet<>(targets);
    trail.forEach(hop -> named.addAll(List.of(hop.from(), hop.to())));
    Map<UUID, String> names = names(named);
    boolean first = trail.stream().noneMatch(hop -> hop.state() == HandOverState.RECEIVED);
    boolean target = sent != null && by.sees(file.city(), sent.to());
    model.addAttribute("centres", centres.of(file));
    model.addAttribute("trail", trail);
    model.addAttribute("sent", sent);
    model.addAttribute("centreNames", names);
    model.addAttribute("targets", targets.stream().map(one -> Choice.of(one.toString(), names.get(one))).toList());
    model.addAttribute("maySend", !targets.isEmpty());
    model.addAttribute("asksConsent", first && file.mode() == CitywideMode.OFF);
    model.addAttribute("transferReason", reason(file));
    model.addAttribute("mayReceive", window && target);
    model.addAttribute("mayRecall", window && here && sent != null);
    model.addAttribute("argued", file.disputed() && file.status().isOpen());
    model.addAttribute("mayDispute", (window || by.has(Role.DIRECTOR)) && (here || target) && mayBeArguedAbout(file, trail));
  }

  private static boolean mayBeArguedAbout(ApplicationFile file, List<HandOver> trail) {
    boolean between = !trail.isEmpty() || !file.holding().equals(file.deciding());
    return between && file.status().isOpen() && !file.disputed() && file.mode() != CitywideMode.MODE_A;
  }

  /** Where it happened, as the first reason; the clerk writes another where it is another. */
  private String reason(ApplicationFile file) {
    if (file.holding().equals(file.deciding())) return "";
    OrganisationView there = network.organisation(file.deciding());
    return messages.getMessage("intake.hand-over.reason.competent", new Object[] {there.shortName()}, Locale.SIMPLIFIED_CHINESE);
  }
}
