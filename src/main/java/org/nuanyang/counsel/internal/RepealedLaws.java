package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer.Repealed;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Hears laws people still name although they no longer apply, and says what took their place. */
@Component
class RepealedLaws {

  private static final Pattern NAMED =
      Pattern.compile("《([^《》]{2,40})》|([\\p{IsHan}]{2,10}?(?:法|通则|条例)(?:解释)?)(?![院律官庭定人援规治制学子])");
  private static final Pattern NO_LAW = Pattern.compile(".*(?:没|办|合|违|非|想|说|做|方|看|司|执|犯|依|守|用|普|无|设|宪|枉|打)法");
  private static final int SHORTEST = 3;
  private static final int MOST = 2;

  private final CitationGate gate;

  RepealedLaws(CitationGate gate) {
    this.gate = gate;
  }

  /** Those named in a question, each once. */
  List<Repealed> namedIn(String question) {
    Map<String, Repealed> found = new LinkedHashMap<>();
    Matcher named = NAMED.matcher(question);
    while (named.find() && found.size() < MOST) {
      for (String name : written(named.group(1), named.group(2))) {
        CitationCheck check = gate.check(new Citation(name, ""));
        if (check.outcome() == Outcome.LAW_UNKNOWN) continue;
        if (check.outcome() == Outcome.REPEALED) found.putIfAbsent(name, told(check.citation().law(), check.replacedBy()));
        break;
      }
    }
    return List.copyOf(found.values());
  }

  /** Between book marks as it stands; in running text, where a name begins is tried from the longest on. */
  private static List<String> written(@Nullable String marked, @Nullable String running) {
    if (marked != null) return List.of(marked);
    if (running == null || NO_LAW.matcher(running).matches()) return List.of();
    List<String> tails = new ArrayList<>();
    for (int from = 0; from <= running.length() - SHORTEST; from++) tails.add(running.substring(from));
    return tails;
  }

  private Repealed told(String law, @Nullable String by) {
    Optional<CitationCheck> next = Optional.ofNullable(by).map(name -> gate.check(new Citation(name, ""))).filter(CitationCheck::inForce);
    return new Repealed(law, by, next.map(CitationCheck::link).orElse(null));
  }
}
