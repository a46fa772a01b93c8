package org.nuanyang.mediation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Examples;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.CityClock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Lays out what is known about a kind of dispute: cards from {@code mediation/cards.yaml}, articles, told cases, the city's own experience. */
@Component
@Transactional(readOnly = true)
class HelpRoom implements MediationHelp {

  private static final int LAWS = 6;
  private static final int OUTCOMES = 3;
  /** Below this many a single one could be recognised. */
  private static final int ENOUGH = 5;
  private static final int YEARS = 2;

  private record Common(List<String> opening, List<String> closing) {}

  private record Kind(List<String> issues, List<String> points) {}

  private record File(Common common, Map<Category, Kind> categories) {}

  private final List<Sourced> opening;
  private final List<Sourced> closing;
  private final Map<Category, Cards> cards = new EnumMap<>(Category.class);
  private final MediationBook book;
  private final ClauseLibrary library;
  private final Rules rules;
  private final Matters matters;
  private final Retrieval retrieval;
  private final LawLibrary laws;
  private final Examples examples;
  private final JdbcClient jdbc;
  private final Clock clock;

  HelpRoom(MediationBook book, ClauseLibrary library, Rules rules, Matters matters, Retrieval retrieval, LawLibrary laws, Examples examples, JdbcClient jdbc,
      Clock clock) throws IOException {
    this.book = book;
    this.library = library;
    this.rules = rules;
    this.matters = matters;
    this.retrieval = retrieval;
    this.laws = laws;
    this.examples = examples;
    this.jdbc = jdbc;
    this.clock = clock;
    try (InputStream data = new ClassPathResource("mediation/cards.yaml").getInputStream()) {
      File file = new YAMLMapper().readValue(data, File.class);
      opening = sourced(file.common().opening());
      closing = sourced(file.common().closing());
      file.categories().forEach((category, kind) -> cards.put(category, new Cards(category, sourced(kind.issues()), sourced(kind.points()))));
    }
  }

  private static List<Sourced> sourced(List<String> lines) {
    return lines.stream().map(Sourced::of).toList();
  }

  @Override
  public Sheet sheet(MediationId id, Actor by) {
    MediationCase about = book.readable(id, by);
    MatterView matter = matters.facts(new MatterId(about.matter));
    Cards own = cards.getOrDefault(about.category, new Cards(about.category, List.of(), List.of()));
    return new Sheet(about.category, opening, own.issues(), own.points(), closing, found(matter), outcomes(about.category, matter), past(about));
  }

  /** Articles in force only, for the words the parties used. */
  private List<Law> found(MatterView matter) {
    String words = (matter.summary() + " " + matter.story()).strip();
    if (words.isEmpty()) return List.of();
    LocalDate today = today();
    List<Law> found = new ArrayList<>();
    for (Hit hit : retrieval.search(new SearchQuestion(words.substring(0, Math.min(words.length(), SearchQuestion.LONGEST)), LAWS * 2, today)).national()) {
      if (hit.article() == null || found.size() == LAWS) continue;
      CitationCheck check = laws.check(new Citation(hit.law(), hit.article()), today);
      if (check.inForce()) found.add(new Law(hit.law(), hit.article(), hit.text(), check.link() == null ? "" : check.link()));
    }
    return found;
  }

  /** Told cases of the same kind, those that share most words first. */
  private List<Outcome> outcomes(Category category, MatterView matter) {
    String words = matter.summary() + matter.story();
    return examples.told().stream()
        .filter(one -> one.category().equals(category.name()))
        .sorted((one, other) -> Long.compare(shared(other, words), shared(one, words)))
        .limit(OUTCOMES)
        .map(one -> new Outcome(one.id(), one.title(), one.question(), one.outcome().isEmpty() ? "" : Sourced.of(one.outcome().getFirst()).words(), "/examples/" + one.id()))
        .toList();
  }

  private static long shared(Example one, String words) {
    String told = one.title() + one.question();
    long shared = 0;
    for (int i = 0; i + 2 <= told.length(); i++) if (words.contains(told.substring(i, i + 2))) shared++;
    return shared;
  }

  private record Numbers(int count, int settled, @Nullable BigDecimal middleSum, @Nullable BigDecimal middleDays) {}

  private @Nullable Past past(MediationCase about) {
    Numbers numbers =
        jdbc.sql(
                """
                select count(*) as count, count(*) filter (where effective_on is not null) as settled,
                  percentile_disc(0.5) within group (order by total) as middle_sum,
                  percentile_disc(0.5) within group (order by (extract(epoch from concluded_at - accepted_at) / 86400)::numeric(8,0)) as middle_days
                from mediation_case where city = ? and category = ? and concluded_at >= ? and accepted_at is not null""")
            .params(about.city, about.category.name(), Timestamp.from(today().minusYears(YEARS).atStartOfDay(CityClock.ZONE).toInstant()))
            .query(Numbers.class)
            .single();
    if (numbers.count() < ENOUGH) return null;
    return new Past(numbers.count(), numbers.settled(), numbers.middleSum(), numbers.middleDays() == null ? null : numbers.middleDays().intValue());
  }

  @Override
  public Pack pack() {
    return new Pack(opening, List.copyOf(cards.values()), closing, library.all(), rules.unsuitable(today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
