package org.nuanyang.assignment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes by what the two sides of a case can be recognised in another one. */
@Component
class PartyKeys {

  /** How the names of bodies end; two bodies of one name in a city are one body. */
  private static final Pattern BODY =
      Pattern.compile(".*(公司|集团|企业|厂|店|馆|行|社|矿|农场|牧场|工程队|局|院|所|站|中心|委员会|政府|学校|大学|银行|事务所|工作室|合作社)(（.*）|\\(.*\\))?");

  private final JdbcTemplate jdbc;
  private final Vault vault;

  PartyKeys(JdbcTemplate jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void keep(UUID assignment, List<Participant> people) {
    var rows = new ArrayList<Object[]>();
    for (var person : people)
      side(person.role())
          .ifPresent(
              side -> {
                key(rows, assignment, side, "IDENTITY", person.identityNumber());
                key(rows, assignment, side, "PHONE", person.phone());
                String kind = isBody(person) ? "UNIT" : "NAME";
                PartyNames.of(person.name()).forEach(name -> key(rows, assignment, side, kind, name));
              });
    jdbc.batchUpdate(
        "INSERT INTO assignment_party (assignment, side, key_kind, key_index) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        rows);
  }

  static boolean isBody(Participant person) {
    return person.identityType().equals("UNIT_CODE") || BODY.matcher(person.name().strip()).matches();
  }

  private void key(List<Object[]> rows, UUID assignment, String side, String kind, String value) {
    if (!value.isBlank()) rows.add(new Object[] {assignment, side, kind, vault.blindIndex(value)});
  }

  /** The agent who asks for somebody stands on that person's side. */
  private static Optional<String> side(PersonRole role) {
    return switch (role) {
      case APPLICANT, MEMBER, AGENT, ASIDE -> Optional.of("RECIPIENT");
      case OPPONENT -> Optional.of("OPPONENT");
    };
  }
}
