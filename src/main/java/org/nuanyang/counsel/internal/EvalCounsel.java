package org.nuanyang.counsel.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Errand;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./nuanyang eval-counsel FILE.jsonl… [--json FILE] [--answers FILE] [--now]}: how the questions of the files
 * are answered, by category, and whether every citation can be opened; the answers can be kept for reading.
 */
@Component
class EvalCounsel implements Errand {

  private static final String ALL = "ALL";
  private static final String USAGE = "./nuanyang eval-counsel FILE.jsonl... [--json FILE] [--answers FILE] [--now]";

  private final Counsel counsel;
  private final Retrieval retrieval;
  private final LawLibrary library;
  private final CounselWords words;
  private final JsonMapper json;
  private final Clock clock;

  EvalCounsel(Counsel counsel, Retrieval retrieval, LawLibrary library, CounselWords words, JsonMapper json, Clock clock) {
    this.counsel = counsel;
    this.retrieval = retrieval;
    this.library = library;
    this.words = words;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "eval-counsel";
  }

  @Override
  public int run(List<String> arguments) {
    List<String> files = new ArrayList<>(arguments);
    Path figures = option(files, "--json");
    Path answers = option(files, "--answers");
    boolean now = files.remove("--now");
    if (files.isEmpty() || files.stream().anyMatch(one -> one.startsWith("-"))) throw new IllegalArgumentException(USAGE);
    List<LabelledQuestion> asked = files.stream().flatMap(file -> LabelledQuestion.read(Path.of(file), json).stream()).toList();
    Readiness ready = level(now);
    Map<String, CounselTally> tallies = new TreeMap<>();
    List<Double> millis = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (LabelledQuestion one : asked) {
      long begun = System.nanoTime();
      Answer answer = counsel.consider(one.question());
      millis.add((System.nanoTime() - begun) / 1e6);
      List<CitedArticle> cited = everythingCited(answer);
      int wrong = (int) cited.stream().filter(this::cannotBeOpened).count();
      for (String row : one.category().isEmpty() ? List.of(ALL) : List.of(ALL, one.category())) {
        tallies.computeIfAbsent(row, name -> new CounselTally()).add(one, right(one), answer, cited.size(), wrong);
      }
      if (answers != null) lines.add(line(one, answer));
    }
    Map<String, CounselMeasures> measures = new LinkedHashMap<>();
    tallies.forEach((name, tally) -> measures.put(name, tally.measures()));
    print(measures, ready, millis);
    if (figures != null) write(figures, List.of(json.writeValueAsString(measures)));
    if (answers != null) write(answers, lines);
    return measures.containsKey(ALL) && measures.get(ALL).invented() > 0 ? 1 : 0;
  }

  private static @Nullable Path option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    if (at < 0) return null;
    if (at + 1 >= arguments.size()) throw new IllegalArgumentException(USAGE);
    Path value = Path.of(arguments.remove(at + 1));
    arguments.remove(at);
    return value;
  }

  /** Waits until everything imported is found by words and by meaning; at once means with the vectors there are. */
  private Readiness level(boolean atOnce) {
    Readiness ready;
    Findings before;
    Findings probe = Findings.NONE;
    do {
      before = probe;
      probe = retrieval.search(new SearchQuestion(words.say("counsel.measure.probe"), 1, LocalDate.now(clock)));
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3)); // index and guides follow in rounds of their own
      ready = retrieval.readiness();
    } while (ready.behind() > 0 || !atOnce && ready.withMeaning() < ready.units() || !probe.guides().equals(before.guides()) || probe.guides().isEmpty());
    return ready;
  }

  private Set<String> right(LabelledQuestion asked) {
    return asked.right().stream().map(this::known).map(one -> GuideDigest.address(one.law(), one.article())).collect(Collectors.toSet());
  }

  private Citation known(Citation label) {
    return check(label).citation();
  }

  private boolean cannotBeOpened(CitedArticle cited) {
    CitationCheck check = check(new Citation(cited.law(), cited.article()));
    return !check.inForce() || check.quoted() == null || !check.quoted().equals(cited.text());
  }

  private CitationCheck check(Citation citation) {
    return library.check(citation, LocalDate.now(clock));
  }

  private static List<CitedArticle> everythingCited(Answer answer) {
    Stream<Statement> parts =
        Stream.of(
                answer.statements().stream(), answer.steps().stream(), answer.evidence().stream(), answer.costs().stream(),
                answer.deadlines().stream().map(Answer.Deadline::term), Stream.of(answer.aid().reason()),
                answer.safety().stream().flatMap(notice -> notice.words().stream()))
            .flatMap(part -> part);
    return parts.flatMap(statement -> statement.citations().stream()).toList();
  }

  private void print(Map<String, CounselMeasures> measures, Readiness ready, List<Double> millis) {
    System.out.println(words.say("counsel.measure.collection", ready.units(), ready.withMeaning(), millis.size()));
    System.out.println("    n  first3  silent  handed    sure  sure3  category  outside turned  cites invented");
    measures.forEach((name, m) ->
        System.out.printf(
            Locale.ROOT, "%5d   %.3f   %.3f   %.3f   %.3f  %.3f     %.3f    %5d  %.3f  %5d    %5d  %s%n", m.questions(), m.firstThree(),
            m.silent(), m.handedOver(), m.sure(), m.sureFirstThree(), m.categoryRight(), m.outside(), m.turnedAway(), m.citations(),
            m.invented(), name));
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) return;
    System.out.println(words.say("counsel.measure.latency", Math.round(Arrays.stream(sorted).average().orElse(0)),
        Math.round(sorted[sorted.length / 2]), Math.round(sorted[sorted.length * 95 / 100])));
  }

  private String line(LabelledQuestion asked, Answer answer) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("question", asked.question());
    row.put("category", asked.category());
    row.put("right", asked.right().stream().map(Citation::toString).toList());
    row.put("answer", answer);
    return json.writeValueAsString(row);
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
