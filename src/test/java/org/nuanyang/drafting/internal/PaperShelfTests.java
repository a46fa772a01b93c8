package org.nuanyang.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finding a paper by what somebody wants. */
class PaperShelfTests {

  private final GuidedPapers shelf = ShippedShelf.SHELF;

  @ParameterizedTest
  @CsvSource({
    "劳动仲裁申请书, labor-arbitration-application", "我要离婚, divorce-complaint", "写遗嘱, self-written-will", "还款协议, repayment-agreement",
    "证据目录, evidence-list", "交通事故起诉, traffic-accident-complaint", "被家暴了, personal-protection-order"
  })
  void findsWhatSomebodyWants(String asked, String paper) {
    assertThat(shelf.search(asked)).extracting(GuidedPaper::id).contains(paper);
  }

  @Test
  void findsNothingInNonsense() {
    assertThat(shelf.search("石碾子")).isEmpty();
    assertThat(shelf.search("石".repeat(5000))).isEmpty();
    assertThat(shelf.search(" ")).hasSameSizeAs(shelf.all());
  }

  /** How many of the papers guides speak of can be written here; the rest is found by search. */
  @Test
  void mostPapersOfGuidesCanBeWritten() throws Exception {
    var wanted = new TreeSet<String>();
    try (Stream<Path> guides = Files.walk(Path.of("src/main/resources/knowledge/guides"))) {
      for (Path guide : (Iterable<Path>) guides.filter(file -> file.toString().endsWith(".yaml"))::iterator)
        for (JsonNode one : new YAMLMapper().readTree(Files.readString(guide)).path("tools").path("documents")) wanted.add(one.asString());
    }
    long found = wanted.stream().filter(name -> !shelf.search(name).isEmpty()).count();
    assertThat(found).as(found + " of " + wanted.size() + ", not: " + wanted.stream().filter(name -> shelf.search(name).isEmpty()).toList()).isGreaterThan(wanted.size() * 6 / 10);
  }
}
