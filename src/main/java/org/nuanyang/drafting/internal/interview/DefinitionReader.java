package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Condition;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads data files of guided documents; what is wrong is noted with file and place. */
public final class DefinitionReader {

  private final List<String> faults;
  private final YAMLMapper yaml = YAMLMapper.builder().build();

  /** @param faults where mistakes are noted */
  public DefinitionReader(List<String> faults) {
    this.faults = faults;
  }

  /** The words all interviews share. */
  public CommonWords common(String file, String text) {
    Entry entry = entry(file, text);
    entry.only("yesno", "which", "asked", "printed");
    QuestionReader reader = new QuestionReader(null);
    List<Question.Option> yesno = new ArrayList<>();
    entry.at("yesno").fields().forEach((code, word) -> yesno.add(new Question.Option(code, word.itself(), null, null)));
    Map<String, List<Question>> asked = new LinkedHashMap<>();
    for (String kind : List.of("PERSON", "FIRM", "AGENT"))
      asked.put(kind, entry.at("asked").items(kind).stream().map(reader::question).toList());
    Map<String, String> printed = new LinkedHashMap<>();
    entry.at("printed").fields().forEach((kind, sentence) -> printed.put(kind, sentence.itself()));
    return new CommonWords(yesno, reader.question(entry.at("which")), asked, printed);
  }

  /** One document; null when the file is no YAML. */
  public @Nullable Definition document(String file, String text, CommonWords common) {
    Entry entry = entry(file, text);
    if (entry.node().isMissingNode()) return null;
    entry.only("id", "title", "category", "aid", "names", "purpose", "elements", "rule", "before", "screens", "paper", "totals");
    Map<String, Party> parties = new LinkedHashMap<>();
    List<Screen> screens = new ArrayList<>();
    for (Entry screen : entry.items("screens")) screens.add(screen(screen, common, parties));
    GuidedPaper face =
        new GuidedPaper(
            entry.text("id"), entry.text("title"), category(entry), entry.flag("aid"), entry.texts("names"), entry.text("purpose"),
            entry.flag("elements"), rules(entry), entry.texts("before").stream().map(Cited::printed).toList(), List.copyOf(screens));
    List<Total> totals = new ArrayList<>();
    for (Entry total : entry.items("totals")) {
      total.only("id", "sum", "minus");
      totals.add(new Total(total.text("id"), total.texts("sum"), total.texts("minus")));
    }
    Definition definition =
        new Definition(face, Map.copyOf(parties), new PaperReader().parts(entry.items("paper")), totals, common);
    new References(definition, file, faults).check();
    return definition;
  }

  private Screen screen(Entry entry, CommonWords common, Map<String, Party> parties) {
    entry.only("id", "title", "help", "when", "repeat", "ask");
    Screen.Repeat repeat = entry.has("repeat") ? repeat(entry.at("repeat")) : null;
    QuestionReader reader = new QuestionReader(common);
    List<Question> questions = new ArrayList<>();
    for (Entry one : entry.items("ask")) {
      if (one.has("party")) {
        Party party = reader.party(one, repeat != null, questions);
        parties.put(repeat == null ? party.id() : repeat.list(), party);
      } else {
        questions.add(reader.question(one));
      }
    }
    if (questions.isEmpty()) entry.fault("a screen that asks nothing");
    return new Screen(entry.text("id"), entry.text("title"), help(entry), entry.when(), repeat, List.copyOf(questions));
  }

  private static @Nullable String help(Entry entry) {
    String help = entry.textOr("help", null);
    return help == null ? null : Cited.printed(help);
  }

  private static Screen.Repeat repeat(Entry entry) {
    entry.only("list", "min", "max", "one", "another");
    int min = entry.number("min", 0);
    int max = entry.number("max", 20);
    if (min < 0 || max < 1 || max > 100 || min > max) entry.fault("rows from " + min + " to " + max);
    return new Screen.Repeat(entry.text("list"), min, max, entry.text("one"), entry.text("another"));
  }

  private static @Nullable Category category(Entry entry) {
    String name = entry.textOr("category", null);
    if (name == null) return null;
    for (Category category : Category.values()) if (category.name().equals(name)) return category;
    entry.fault("unknown category '" + name + "'");
    return null;
  }

  private static List<Citation> rules(Entry entry) {
    List<Citation> rules = new ArrayList<>();
    for (String written : entry.texts("rule")) {
      List<Citation> read = Cited.all(written);
      if (read.isEmpty()) entry.fault("no article: " + written);
      rules.addAll(read);
    }
    return rules;
  }

  private Entry entry(String file, String text) {
    try {
      return new Entry(yaml.readTree(text), file, faults);
    } catch (JacksonException unreadable) {
      faults.add(file + ": " + unreadable.getOriginalMessage());
      return new Entry(tools.jackson.databind.node.MissingNode.getInstance(), file, new ArrayList<>());
    }
  }
}
