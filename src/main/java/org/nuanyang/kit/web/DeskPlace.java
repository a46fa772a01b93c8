package org.nuanyang.kit.web;

import static org.nuanyang.identity.Role.AFTERCARE_OFFICER;
import static org.nuanyang.identity.Role.APPROVER;
import static org.nuanyang.identity.Role.ARCHIVIST;
import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.AUDITOR;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.KNOWLEDGE_EDITOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.MEDIATOR;
import static org.nuanyang.identity.Role.ORGAN_OFFICER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;
import static org.nuanyang.identity.Role.REVIEWER;
import static org.nuanyang.identity.Role.SECURITY_ADMIN;
import static org.nuanyang.identity.Role.SERVICE_OFFICER;
import static org.nuanyang.identity.Role.SYSTEM_ADMIN;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.identity.Role;

/** A place of the desk, in the order of the navigation, with the roles whose work is done there. */
enum DeskPlace {
  HOME("/desk", "layout-dashboard",
      Arrays.stream(Role.values()).filter(role -> role != Role.ORGAN_OFFICER && role != Role.PRISON_OFFICER).toArray(Role[]::new)),
  ORGAN("/organ", "landmark", ORGAN_OFFICER),
  ORGAN_DISPUTES("/organ/disputes", "heart-handshake", ORGAN_OFFICER),
  MATTERS("/desk/matters", "search", CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER),
  INTAKE("/desk/intake", "file-plus", CLERK),
  QUEUE("/desk/queue", "volume-2", CLERK, REVIEWER, DIRECTOR, LEADER),
  SERVICES("/desk/services", "inbox", CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER),
  FIRST_CONTACTS("/desk/first-contacts", "hand-helping", CLERK, REVIEWER, DIRECTOR),
  REFERRALS("/desk/referrals", "send", CLERK, REVIEWER, DIRECTOR, SERVICE_OFFICER),
  PETITIONS("/desk/petitions", "flag", CLERK, REVIEWER, DIRECTOR, LAWYER),
  PRISON_VISITS("/desk/prison-visits", "monitor", CLERK, DIRECTOR),
  AFTERCARE("/desk/aftercare", "hand-helping", AFTERCARE_OFFICER),
  PRISON("/prison", "monitor", PRISON_OFFICER),
  CONSULTATIONS("/desk/consultations", "message-circle", CLERK, REVIEWER, LAWYER),
  DRAFTS("/desk/drafts", "file-text", LAWYER, REVIEWER, DIRECTOR),
  OPINIONS("/desk/opinions", "scale", LAWYER),
  CHECKUPS("/desk/checkups", "stethoscope", LAWYER, REVIEWER, DIRECTOR),
  REVIEW("/desk/review", "clipboard-check", REVIEWER),
  GROUPS("/desk/groups", "users", CLERK, REVIEWER, DIRECTOR, LAWYER, LEADER),
  DECISIONS("/desk/decisions", "stamp", DIRECTOR, APPROVER),
  VISITS("/desk/visits", "route", CLERK, DIRECTOR),
  SESSIONS("/desk/sessions", "monitor", CLERK),
  PLEDGES("/desk/pledges", "hourglass", CLERK, REVIEWER, DIRECTOR, APPROVER, LEADER),
  CRIMINAL("/desk/criminal", "gavel", CLERK, ASSIGNER, DIRECTOR, LEADER),
  MEDIATION("/desk/mediation", "heart-handshake", MEDIATOR, CLERK, DIRECTOR, LEADER),
  ROOMS("/desk/rooms", "building-2", MEDIATOR, CLERK, DIRECTOR),
  PATROL("/desk/patrol", "map-pin", MEDIATOR, CLERK, DIRECTOR, LEADER),
  TRANSFERS("/desk/transfers", "route", MEDIATOR, CLERK, DIRECTOR, LEADER),
  ASSIGNMENTS("/desk/assignments", "user-check", ASSIGNER),
  MY_ASSIGNMENTS("/desk/my-assignments", "bell", LAWYER),
  MY_CASES("/desk/my-cases", "briefcase", LAWYER),
  MY_DUTY("/desk/duty/mine", "shield", LAWYER),
  DUTY("/desk/duty", "shield", CLERK, ASSIGNER, DIRECTOR, LEADER),
  CASES("/desk/cases", "folder-open", CLERK, REVIEWER, DIRECTOR, ASSIGNER, ARCHIVIST, LEADER),
  ARCHIVE("/desk/archive", "archive", ARCHIVIST),
  VOLUMES("/desk/volumes", "archive", ARCHIVIST, DIRECTOR),
  REVISITS("/desk/revisits", "phone", CLERK, REVIEWER, DIRECTOR, LEADER),
  HAND_OVERS("/desk/hand-overs", "shuffle", CLERK, REVIEWER, DIRECTOR, LEADER),
  COOPERATION("/desk/cooperation", "send", CLERK, REVIEWER, DIRECTOR, LEADER),
  JURISDICTION("/desk/jurisdiction", "scale", BUREAU_OFFICER, DIRECTOR, LEADER),
  OBJECTIONS("/desk/objections", "scale", BUREAU_OFFICER, DIRECTOR, LEADER),
  COMPLAINTS("/desk/complaints", "message-circle", BUREAU_OFFICER, LEADER, DIRECTOR, CLERK),
  SUPERVISION("/desk/supervision", "flag", DIRECTOR, LEADER, BUREAU_OFFICER),
  ROUNDS("/desk/rounds", "clipboard-check", LEADER, BUREAU_OFFICER, DIRECTOR),
  DISCUSSIONS("/desk/discussions", "users", REVIEWER, DIRECTOR, LEADER),
  TRAINING("/desk/training", "book-open", CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, MEDIATOR, BUREAU_OFFICER, KNOWLEDGE_EDITOR),
  CLOCKS("/desk/clocks", "hourglass", CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER, ARCHIVIST, LEADER, BUREAU_OFFICER, MEDIATOR),
  WINDOWS("/desk/windows", "calendar", CLERK, DIRECTOR),
  POSTS("/desk/posts", "users", DIRECTOR),
  STATISTICS("/desk/statistics", "chart-column", DIRECTOR, LEADER),
  LAWS("/desk/laws", "book-open", KNOWLEDGE_EDITOR),
  GUIDES("/desk/guides", "list-checks", KNOWLEDGE_EDITOR, LAWYER, DIRECTOR),
  EXAMPLES("/desk/examples", "gavel", KNOWLEDGE_EDITOR),
  SCRIPT("/desk/script", "messages-square", CLERK, REVIEWER, LAWYER, DIRECTOR),
  WORDS("/desk/words", "messages-square", KNOWLEDGE_EDITOR),
  ADVICE("/desk/advice", "clipboard-check", KNOWLEDGE_EDITOR, LAWYER),
  LEARNING("/desk/learning", "book-open", KNOWLEDGE_EDITOR),
  VERIFICATION("/desk/verification", "list-checks", CLERK, REVIEWER, DIRECTOR, SYSTEM_ADMIN),
  SPOT_CHECKS("/desk/spot-checks", "shuffle", REVIEWER, DIRECTOR, LEADER),
  RULES("/desk/rules", "scale", POLICY_EDITOR, LEADER, DIRECTOR),
  CATALOGUE("/desk/catalogue", "list-checks", DIRECTOR, POLICY_EDITOR, LEADER),
  HOLIDAYS("/desk/holidays", "calendar", SYSTEM_ADMIN),
  NETWORK("/desk/network", "building-2", DIRECTOR, ASSIGNER, LEADER, SYSTEM_ADMIN),
  DIRECTORY("/desk/directory", "map-pin", DIRECTOR, LEADER, CLERK, SYSTEM_ADMIN),
  OUTBOX("/desk/outbox", "send", CLERK, DIRECTOR, SYSTEM_ADMIN),
  LANGUAGE("/desk/language", "monitor", SYSTEM_ADMIN),
  ORGAN_KEYS("/desk/organ-keys", "key-round", SYSTEM_ADMIN),
  PARTNERS("/desk/partners", "key-round", SYSTEM_ADMIN),
  EXCHANGE("/desk/exchange", "refresh-cw", SYSTEM_ADMIN),
  RATINGS("/desk/exchange/ratings", "heart", DIRECTOR, LEADER),
  ACCOUNTS("/desk/accounts", "users", SYSTEM_ADMIN, SECURITY_ADMIN),
  AUDIT("/desk/audit", "history", AUDITOR);

  private final String path;
  private final String icon;
  private final Set<Role> roles;

  DeskPlace(String path, String icon, Role... roles) {
    this.path = path;
    this.icon = icon;
    this.roles = Set.of(roles);
  }

  /** @param held roles, or their names */
  static List<DeskPlace> openTo(Collection<?> held) {
    return Arrays.stream(values())
        .filter(place -> place.roles.stream().anyMatch(role -> held.contains(role) || held.contains(role.name())))
        .toList();
  }

  public String path() {
    return path;
  }

  public String icon() {
    return icon;
  }

  /** The heading it stands under where somebody has many places. */
  public DeskShelf shelf() {
    return switch (this) {
      case HOME, ORGAN, ORGAN_DISPUTES, PRISON, INTAKE, QUEUE, SERVICES, CONSULTATIONS, DRAFTS, OPINIONS, CHECKUPS, REVIEW, DECISIONS, VISITS, SESSIONS,
          ASSIGNMENTS, MY_ASSIGNMENTS, MY_CASES, MY_DUTY, ARCHIVE, REVISITS, CLOCKS -> DeskShelf.TODAY;
      case MEDIATION, ROOMS, PATROL, TRANSFERS, REFERRALS, PETITIONS, PRISON_VISITS, AFTERCARE -> DeskShelf.SERVING;
      case MATTERS, PLEDGES, GROUPS, CRIMINAL, CASES, VOLUMES, VERIFICATION, SPOT_CHECKS, DISCUSSIONS -> DeskShelf.CASES;
      case FIRST_CONTACTS, HAND_OVERS, COOPERATION, JURISDICTION, OBJECTIONS, COMPLAINTS, SUPERVISION, ROUNDS -> DeskShelf.BETWEEN;
      case DUTY, WINDOWS, POSTS, NETWORK, DIRECTORY, ACCOUNTS -> DeskShelf.PEOPLE;
      case STATISTICS, RATINGS, SCRIPT, LAWS, GUIDES, EXAMPLES, WORDS, ADVICE, LEARNING, TRAINING, AUDIT -> DeskShelf.KNOWING;
      case RULES, CATALOGUE, HOLIDAYS, OUTBOX, LANGUAGE, ORGAN_KEYS, PARTNERS, EXCHANGE -> DeskShelf.SETTINGS;
    };
  }

  /** Message key of the name in the navigation. */
  public String label() {
    return "kit.place." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
