package org.nuanyang.retrieval.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanyang.retrieval.Measures;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.retrieval.SearchQuestion;
import org.nuanyang.shared.Errand;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./nuanyang eval-retrieval FILE.jsonl [--folds 5 [--drawing 42,7,1]]}: how well the questions of a file are answered
 * without learning, with the version in use, and, with folds, by learning from the file itself fold by fold. A figure that
 * holds for one drawing of the folds only is luck: draw again.
 */
@Component
class EvalRetrieval implements Errand {

  private static final int TIMED = 200;
  private static final String USAGE = "./nuanyang eval-retrieval FILE.jsonl [--folds 5 [--drawing 42,7,1]]";
  private static final String UNREADABLE = "-1";

  private final IndexKeeper keeper;
  private final School school;
  private final InUse inUse;
  private final Retrieval retrieval;
  private final JsonMapper json;
  private final MessageSource messages;
  private final Clock clock;

  EvalRetrieval(IndexKeeper keeper, School school, InUse inUse, Retrieval retrieval, JsonMapper json, MessageSource messages, Clock clock) {
    this.keeper = keeper;
    this.school = school;
    this.inUse = inUse;
    this.retrieval = retrieval;
    this.json = json;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "eval-retrieval";
  }

  @Override
  public int run(List<String> arguments) {
    int folds = Integer.parseInt(value(arguments, "--folds", "[2-9]|10", "0"));
    String drawings = value(arguments, "--drawing", "\\d{1,6}(,\\d{1,6}){0,19}", String.valueOf(School.USUAL_DRAWING));
    int[] drawn = Arrays.stream(drawings.split(",")).mapToInt(Integer::parseInt).toArray();
    List<String> files = arguments.stream().filter(one -> one.endsWith("l")).toList();
    if (files.size() != 1 || folds < 0 || drawn[0] < 0) throw new IllegalArgumentException(USAGE);
    List<ReviewedConsultation> questions = ReviewedFile.read(Path.of(files.getFirst()), json);
    keeper.await(MeasureTable::progress);
    List<School.Pupil> pupils = school.pupils(questions, drawn[0]);
    System.out.println(text("retrieval.measure.collection", retrieval.readiness().units(), questions.size()));
    MeasureTable.head(System.out);
    row("unlearned", school.unlearned(pupils));
    InUse.Taught taught = inUse.state().taught();
    if (taught != null) row("in-use", school.measured(pupils, new School.Graduated(taught.experience(), taught.ranker())));
    if (folds > 1 && pupils.size() >= folds)
      for (int drawing : drawn) {
        System.out.println(text("retrieval.measure.drawing", String.valueOf(drawing)));
        School.Report report = school.crossValidated(drawing == drawn[0] ? pupils : school.pupils(questions, drawing), folds);
        row("learned", report.learned());
        row("new-laws-unlearned", report.unlearnedNewLaws());
        row("new-laws-learned", report.learnedNewLaws());
      }
    latency(questions);
    return 0;
  }

  private static String value(List<String> arguments, String option, String form, String usual) {
    int at = arguments.indexOf(option);
    if (at < 0) return usual;
    return at + 1 < arguments.size() && arguments.get(at + 1).matches(form) ? arguments.get(at + 1) : UNREADABLE;
  }

  private void row(String name, Measures measures) {
    MeasureTable.row(System.out, text("retrieval.measure." + name), measures);
  }

  private void latency(List<ReviewedConsultation> questions) {
    LocalDate today = LocalDate.now(clock);
    double[] millis = questions.stream().limit(TIMED).mapToDouble(one -> {
      long begun = System.nanoTime();
      retrieval.search(new SearchQuestion(one.question(), 10, today));
      return (System.nanoTime() - begun) / 1e6;
    }).sorted().toArray();
    if (millis.length == 0) return;
    System.out.println(text("retrieval.measure.latency", Math.round(Arrays.stream(millis).average().orElse(0)),
        Math.round(millis[millis.length / 2]), Math.round(millis[millis.length * 95 / 100])));
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
