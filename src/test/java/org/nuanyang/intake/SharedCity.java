package org.nuanyang.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.policies.WriteRow;

/** A city of its own with a few county centres, a bureau over them, and a way of sharing applications. */
public final class SharedCity {

  public final String code;
  public final List<UUID> centres = new ArrayList<>();
  public final UUID bureau = UUID.randomUUID();
  private final RuleWorkbench workbench;
  private final Policies policies;
  private final Clock clock;

  /** @param code six digits, one per test */
  public SharedCity(String code, int counties, Network network, RuleWorkbench workbench, Policies policies, Clock clock) {
    this.code = code;
    this.workbench = workbench;
    this.policies = policies;
    this.clock = clock;
    List<RegisterOrganisation> orders = new ArrayList<>();
    orders.add(place(bureau, OrganisationKind.JUSTICE_BUREAU, code, "市司法局"));
    for (int county = 0; county < counties; county++) {
      UUID centre = UUID.randomUUID();
      centres.add(centre);
      orders.add(place(centre, OrganisationKind.COUNTY_CENTRE, region(county), "第" + county + "县法律援助中心"));
    }
    network.register(orders, Actor.system(code));
  }

  private RegisterOrganisation place(UUID id, OrganisationKind kind, String region, String name) {
    return new RegisterOrganisation(id, code, kind, null, region, name, name.replace("法律援助中心", ""), "城关镇", "04790000000",
        new GeoPoint(40, 110), OpeningHours.NONE, true, Set.of("zh"));
  }

  public String region(int county) {
    return code.substring(0, 4) + (21 + county);
  }

  /** As a policy editor does in the workbench: written, approved by a second person, in force today. */
  public void works(CitywideMode mode) {
    publishes("parameters", "citywide_mode", Map.of("value", List.of(mode.name())));
  }

  public void publishes(String table, String row, Map<String, List<String>> values) {
    Actor editor = whole(Role.POLICY_EDITOR);
    LocalDate today = LocalDate.now(clock);
    DraftId draft = workbench.start(new StartDraft("市域通办", "某司〔2026〕5号", today, null, editor));
    workbench.write(new WriteRow(draft, seen(draft, editor), table, row, values, null, "", "L", editor));
    workbench.propose(draft, seen(draft, editor), editor);
    workbench.approve(draft, seen(draft, editor), "已核对", whole(Role.LEADER));
    workbench.publish(draft, seen(draft, editor), today, editor);
  }

  private int seen(DraftId draft, Actor editor) {
    return workbench.draft(draft, editor).version();
  }

  public Actor at(UUID centre, Role... roles) {
    return new Actor(UUID.randomUUID(), "某工作人员", Set.of(roles), centre, code, DataScope.UNIT, Set.of(centre));
  }

  public Actor at(int county, Role... roles) {
    return at(centres.get(county), roles);
  }

  public Actor officer() {
    return at(bureau, Role.BUREAU_OFFICER);
  }

  private Actor whole(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), UUID.randomUUID(), code, DataScope.CITY, Set.of());
  }

  /** A worker hurt in one county hands in at another one's window. */
  public SubmitApplication worker(int receiving, int happenedIn, String name) {
    Facts facts =
        Facts.on(policies.profileOf(code), LocalDate.now(clock)).about("INJURY_WORK").inGroups(Set.of("MIGRANT_WORKER")).with("has_counsel", false);
    Participant person =
        new Participant(null, PersonRole.APPLICANT, name, "", "", "13800000031", "M", LocalDate.of(1979, 8, 22), region(happenedIn), "城关镇", "zh");
    return new SubmitApplication(
        UUID.randomUUID(), code, centres.get(receiving), region(happenedIn), Channel.HALL, null, Category.WORK_INJURY_SOCIAL, "ARBITRATION",
        "工伤", "在工地摔断了腿", List.of(person, Participant.opponent("某建材厂", "", "")), facts, false, List.of("ID_CARD"), null, null,
        at(receiving, Role.CLERK));
  }
}
