package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody brings along: a sum worked out before, or a matter that is theirs or their work. */
@Component
class KnownAlready {

  private static final int LONGEST = 6000;
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

  private final Calculators calculators;
  private final GuidedPapers papers;
  private final FindMatters find;
  private final Matters matters;
  private final SafeModes safe;
  private final JsonMapper json;

  KnownAlready(Calculators calculators, GuidedPapers papers, FindMatters find, Matters matters, SafeModes safe, JsonMapper json) {
    this.calculators = calculators;
    this.papers = papers;
    this.find = find;
    this.matters = matters;
    this.safe = safe;
    this.json = json;
  }

  /** A matter to take facts from, by what tells it apart. */
  record Offered(UUID id, String receiptNumber, String summary) {}

  /** One number of a sum. */
  record Number(String label, String value) {}

  /** The sum worked out again here; what a browser sends is only what went into it. */
  Optional<Worksheet> sum(String calculator, String given) {
    if (calculator.isEmpty() || given.isEmpty() || given.length() > LONGEST) return Optional.empty();
    try {
      Map<String, Object> inputs = json.readValue(given, OBJECT);
      return inputs == null ? Optional.empty() : Optional.of(calculators.work(calculator, inputs));
    } catch (Missing | NotCalculable | JacksonException unusable) {
      return Optional.empty();
    }
  }

  List<Number> figures(Worksheet sheet) {
    return sheet.calculator().results().stream()
        .filter(result -> result.main() && sheet.outputs().get(result.name()) instanceof String)
        .map(result -> new Number(result.label(), said(result, String.valueOf(sheet.outputs().get(result.name())))))
        .toList();
  }

  private static String said(Calculator.Result result, String value) {
    String amount = value.matches("-?[0-9]+\\.[0-9]{2}") ? String.format(Locale.ROOT, "%,.2f", new BigDecimal(value)) : value;
    return result.unit() == null ? amount : amount + result.unit();
  }

  /** The citizen's own, once they proved their phone; for staff the one they came from. */
  List<Offered> matters(@Nullable UUID asked, HttpSession session, Actor by) {
    if (!by.isCitizen()) return asked == null ? List.of() : List.of(offered(matters.view(new MatterId(asked), by)));
    return ProvenPhone.of(session)
        .map(phone -> find.ofPhone(by.city(), phone).stream().map(row -> new Offered(row.id(), row.receiptNumber(), row.summary())).toList())
        .orElse(List.of());
  }

  private static Offered offered(MatterView matter) {
    return new Offered(matter.id().value(), matter.receiptNumber(), matter.summary());
  }

  /** A matter this person may use: the citizen's own, or one within the reach of staff. */
  MatterId mine(UUID matter, HttpSession session, Actor by) {
    if (!by.isCitizen()) return matters.view(new MatterId(matter), by).id();
    boolean own = matters(null, session, by).stream().anyMatch(offered -> offered.id().equals(matter));
    if (!own) throw new Missing("drafting.not-your-matter");
    return new MatterId(matter);
  }

  String receiptNumber(MatterId matter) {
    return matters.facts(matter).receiptNumber();
  }

  /** The other side gets a copy of most papers. */
  private MatterView facts(MatterId matter) {
    MatterView told = matters.facts(matter);
    return safe.hidesAddress(matter) ? told.withoutHomes() : told;
  }

  Answers answers(String paper, String calculator, String given, @Nullable UUID matter, HttpSession session, Actor by) {
    Map<String, Object> answers = new LinkedHashMap<>();
    if (matter != null) answers.putAll(papers.fromMatter(paper, facts(mine(matter, session, by))).values());
    sum(calculator, given).ifPresent(sheet -> answers.putAll(papers.fromSum(paper, sheet).values()));
    return new Answers(answers);
  }
}
