package org.nuanyang.assessment.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.DraftedDisputes;
import org.nuanyang.assessment.FactType;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.matters.Category;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a guided document's answers say of the facts a dispute is looked at by. */
@Component
class DraftFacts implements DraftedDisputes {

  private static final String FILE = "assessment/drafts/facts.yaml";
  /** The fact every checklist asks what can be shown by. */
  private static final String PAPERS = "papers";

  /**
   * What one paper says.
   *
   * @param is facts that are always so
   * @param same facts that are an answer as it was given
   * @param chosen fact, question, answer: the option it means
   * @param answered fact, question: the option it means that there is an answer
   * @param total facts that are the sum of answers
   */
  record Said(String paper, Map<String, String> is, Map<String, String> same, Map<String, Map<String, Map<String, String>>> chosen,
      Map<String, Map<String, String>> answered, Map<String, List<String>> total) {}

  /** @param evidence by category: a word in the name of a piece of evidence, and the option it is */
  private record Shipped(Map<Category, Map<String, String>> evidence, List<Said> papers) {}

  private final Assessments assessments;
  private final Map<String, Said> papers = new LinkedHashMap<>();
  private final Map<Category, Map<String, String>> evidence;

  DraftFacts(Assessments assessments) {
    this.assessments = assessments;
    Shipped shipped = shipped();
    this.evidence = shipped.evidence();
    shipped.papers().forEach(paper -> papers.put(paper.paper(), paper));
  }

  private static Shipped shipped() {
    YAMLMapper strict =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();
    try {
      return strict.readValue(new ClassPathResource(FILE).getContentAsByteArray(), Shipped.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Said> papers() {
    return papers;
  }

  @Override
  public boolean speaksOf(GuidedPaper paper) {
    return paper.category() != null && papers.containsKey(paper.id());
  }

  @Override
  public Map<String, String> facts(GuidedPaper paper, Answers answers) {
    Said rules = papers.get(paper.id());
    Map<String, Set<String>> said = new LinkedHashMap<>();
    rules.is().forEach((fact, value) -> add(said, fact, value));
    rules.same().forEach((fact, question) -> answers.texts(question).forEach(value -> add(said, fact, value)));
    rules.answered().forEach((fact, questions) -> questions.forEach((question, option) -> {
      if (answers.has(question)) add(said, fact, option);
    }));
    rules.chosen().forEach((fact, questions) -> questions.forEach((question, options) -> options.forEach((answer, option) -> {
      if (answers.texts(question).contains(answer)) add(said, fact, option);
    })));
    rules.total().forEach((fact, questions) -> {
      BigDecimal total = total(questions, answers);
      if (total.signum() > 0) add(said, fact, total.toPlainString());
    });
    for (Answers piece : answers.rows("evidence"))
      for (String name : piece.texts("name"))
        evidence.getOrDefault(paper.category(), Map.of()).forEach((word, option) -> {
          if (name.contains(word)) add(said, PAPERS, option);
        });
    return usable(assessments.checklist(paper.category()), said);
  }

  private static void add(Map<String, Set<String>> said, String fact, String value) {
    said.computeIfAbsent(fact, each -> new LinkedHashSet<>()).add(value);
  }

  private static BigDecimal total(List<String> questions, Answers answers) {
    BigDecimal total = BigDecimal.ZERO;
    for (String question : questions) {
      String sum = answers.text(question);
      if (sum != null && sum.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) total = total.add(new BigDecimal(sum));
    }
    return total;
  }

  private Map<String, String> usable(Checklist checklist, Map<String, Set<String>> said) {
    Map<String, String> facts = new LinkedHashMap<>();
    checklist.facts().forEach(fact -> {
      Set<String> values = said.getOrDefault(fact.id(), Set.of());
      if (values.isEmpty()) return;
      facts.put(fact.id(), fact.type() == FactType.CHOICES ? String.join(",", values) : values.iterator().next());
    });
    assessments.faults(checklist.category(), facts).forEach(fault -> facts.remove(fault.fact()));
    return facts;
  }
}
