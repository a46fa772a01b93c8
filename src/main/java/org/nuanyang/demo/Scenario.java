package org.nuanyang.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.matters.Category;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A kind of trouble people of the demo city come with, from {@code demo/scenarios.yaml}. */
record Scenario(
    String matter,
    int weight,
    List<String> groups,
    String stage,
    int youngest,
    int oldest,
    List<String> opponents,
    List<Integer> amount,
    List<ClosingType> closings,
    List<String> story) {

  boolean aboutMoney() {
    return amount.getLast() > 0;
  }

  /** Everything the file tells. */
  record Book(List<Scenario> scenarios, Map<Category, List<String>> questions, String answer) {

    static Book read() {
      try (InputStream in = new ClassPathResource("demo/scenarios.yaml").getInputStream()) {
        return YAMLMapper.builder().build().readValue(in, Book.class);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /** One of them, the frequent ones more often. */
    Scenario any(Fate fate) {
      int all = scenarios.stream().mapToInt(Scenario::weight).sum();
      int drawn = fate.below(all);
      for (Scenario one : scenarios) {
        drawn -= one.weight();
        if (drawn < 0) return one;
      }
      return scenarios.getLast();
    }
  }
}
