package org.nuanyang.doors.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nuanyang.doors.LastDay;
import org.nuanyang.doors.Reconsideration;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Scope, way and body from the shipped sheet, the term from the calculator. */
@Component
class ReconsiderationSheet implements Reconsideration {

  private static final Citation IN_COURT = new Citation("行政复议法", "第二十九条");

  private record Sheet(List<Organ> organs, List<Act> acts) {}

  private final Sheet sheet;
  private final Terms terms;

  ReconsiderationSheet(Terms terms) throws IOException {
    try (InputStream file = new ClassPathResource("doors/reconsideration.yaml").getInputStream()) {
      sheet = new YAMLMapper().readValue(file, Sheet.class);
    }
    this.terms = terms;
  }

  @Override
  public List<Organ> organs() {
    return sheet.organs();
  }

  @Override
  public List<Act> acts() {
    return sheet.acts();
  }

  @Override
  public Outlook look(Asked asked) {
    Organ organ = organs().stream().filter(one -> one.code().equals(asked.organ())).findFirst().orElseThrow(() -> new Missing("doors.unknown"));
    Act act = acts().stream().filter(one -> one.code().equals(asked.act())).findFirst().orElseThrow(() -> new Missing("doors.unknown"));
    if (act.kind() == Kind.OUT) return new Outlook(Verdict.OUT_OF_SCOPE, organ, act, null, act.basis());
    if (asked.inCourt()) return new Outlook(Verdict.COURT_HAS_IT, organ, act, null, List.of(IN_COURT));
    LastDay last = Objects.requireNonNull(terms.last("ADMIN_REVIEW", asked.knownOn(), more(asked)));
    List<Citation> basis = new ArrayList<>(act.basis());
    basis.addAll(organ.basis());
    basis.addAll(last.basis());
    return new Outlook(last.over() ? Verdict.TOO_LATE : Verdict.IN_TIME, organ, act, last, basis.stream().distinct().toList());
  }

  private static Map<String, Object> more(Asked asked) {
    Map<String, Object> more = new HashMap<>();
    more.put("damage_date", asked.actedOn() == null ? asked.knownOn() : asked.actedOn());
    more.put("informed", asked.told());
    more.put("real_estate", asked.land());
    return more;
  }
}
