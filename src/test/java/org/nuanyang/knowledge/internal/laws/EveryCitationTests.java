package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nuanyang.drafting.internal.interview.Cited;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whatever the platform cites anywhere, in rules, deadlines, guides, papers, pages and code, exists and
 * is in force. Texts the collection lacks are named here, so that a slip in a name is not taken for one.
 */
class EveryCitationTests {

  /** The day the collection was made up to; what was cited later has to be looked up by hand. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Set<String> NOT_IN_THE_COLLECTION = 
      Set.of("国家统一法律职业资格考试实施办法", "办理法律援助案件程序规定", "法律援助值班律师工作办法", "法律援助投诉处理办法", "法律援助投诉处理办法（2013年）");

  private static final String NUMERAL = "[一二三四五六七八九十百千零〇]+";
  private static final String PLACE = "第" + NUMERAL + "条(?:之" + NUMERAL + ")?(?:第" + NUMERAL + "款)?(?:第[（(]?" + NUMERAL + "[）)]?项)?";
  private static final Pattern IN_MARKS = Pattern.compile("《((?:[^《》\\n]|《[^《》\\n]*》)+)》(" + PLACE + "(?:[、和及]" + PLACE + ")*)");
  private static final Pattern IN_CODE = Pattern.compile("new Citation\\(\"([^\"]+)\", \"(" + PLACE + ")\"");

  private record Place(String file, Citation citation) {}

  @Test
  void existsAndIsInForce() throws IOException {
    Corpus corpus = Corpus.on(DAY);
    List<Place> places = places();
    var wrong = new TreeSet<String>();
    for (Place place : places) {
      if (NOT_IN_THE_COLLECTION.contains(place.citation().law())) continue;
      corpus.wrong(place.citation()).ifPresent(why -> wrong.add(place.file() + ": " + place.citation() + " (" + why + ")"));
    }

    assertThat(wrong).as("of " + places.size() + " citations").isEmpty();
    assertThat(places).hasSizeGreaterThan(500);
  }

  private static List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    for (Path file : files()) {
      String name = Path.of("src/main").relativize(file).toString();
      String text = Files.readString(file);
      if (name.endsWith(".yaml")) {
        if (name.matches(".*(knowledge/(guides|examples)|resources/assessment|resources/outreach)/.*")) Sourced.of(text.replace("\n", " ")).sources().forEach(source -> places.add(new Place(name, source)));
        else if (name.contains("resources/drafting/")) drafted(text).forEach(source -> places.add(new Place(name, source)));
        else walk(name, new YAMLMapper().readTree(text), null, places);
      }
      Matcher marks = IN_MARKS.matcher(text);
      while (marks.find()) add(name, marks.group(1), marks.group(2), places);
      Matcher code = IN_CODE.matcher(text);
      while (code.find()) add(name, code.group(1), code.group(2), places);
    }
    return places;
  }

  /** 【劳动法第五十条】 in a guided document, and the articles its form follows. */
  private static List<Citation> drafted(String text) {
    List<Citation> cited = new ArrayList<>(Cited.marked(text));
    for (JsonNode rule : new YAMLMapper().readTree(text).path("rule")) cited.addAll(Cited.all(rule.asString()));
    cited.removeIf(one -> one.article().isEmpty());
    return cited;
  }

  /** {law: …, article: …} anywhere in a data file; a law said further up goes for what is below it. */
  private static void walk(String file, JsonNode node, @Nullable String above, List<Place> places) {
    String law = node.path("law").isString() ? node.get("law").asString() : above;
    if (law == null && node.path("defaults").path("law").isString()) law = node.get("defaults").get("law").asString();
    for (String field : List.of("article", "articles")) {
      JsonNode cited = node.path(field);
      if (law == null) continue;
      if (cited.isString()) add(file, law, cited.asString(), places);
      if (cited.isArray()) for (JsonNode each : cited) if (each.isString()) add(file, law, each.asString(), places);
    }
    for (JsonNode child : node) if (child.isContainer()) walk(file, child, law, places);
  }

  private static void add(String file, String law, String articles, List<Place> places) {
    for (String article : articles.split("[、和及]")) places.add(new Place(file, new Citation(law, article.strip())));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
      return all.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(yaml|properties|html|java)")).toList();
    }
  }
}
