package org.nuanyang.outreach.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.outreach.Questionnaire;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Questionnaire.Item;
import org.nuanyang.outreach.Questionnaire.WorkerQuestion;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.RiskGrade;
import org.nuanyang.shared.DataPlace;
import org.springframework.core.io.ClassPathResource;

/** Reads the questions of the check-up; a file that is wrong stops the platform from starting. */
final class QuestionnaireReader {

  private static final String FILE = "outreach/checkup.yaml";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{1,39}");
  private static final Pattern CHANCE = Pattern.compile("[%％]的?(?:概率|可能|把握|机会)|胜诉率|胜算|几率|概率|稳赢|必赢|必输");
  private static final List<Reply> YES_OR_NO = List.of(Reply.YES, Reply.NO);
  private static final List<RiskGrade> GRADES = List.of(RiskGrade.SERIOUS, RiskGrade.SOME, RiskGrade.LIGHT);
  private static final int HEAVIEST = 5;

  private final DataPlace top;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Item> items = new LinkedHashMap<>();

  private QuestionnaireReader(DataPlace top) {
    this.top = top;
  }

  static Questionnaire shipped() {
    try {
      return read(FILE, new ClassPathResource(FILE).getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Questionnaire read(String file, byte[] content) {
    DataPlace top = DataPlace.top(file, content);
    return new QuestionnaireReader(top.only(Set.of("dimensions", "workers"))).questionnaire();
  }

  private Questionnaire questionnaire() {
    List<Dimension> dimensions = top.mustParts("dimensions", Set.of("id", "title", "about", "items")).stream().map(this::dimension).toList();
    List<WorkerQuestion> workers = top.mustParts("workers", Set.of("id", "ask", "good", "about")).stream().map(this::worker).toList();
    return new Questionnaire(dimensions, workers);
  }

  private Dimension dimension(DataPlace entry) {
    String id = id(entry);
    List<Item> asked = entry.mustParts("items", Set.of("id", "ask", "hint", "good", "weight", "grade", "risk", "remedy")).stream().map(this::item).toList();
    return new Dimension(id, said(entry, "title"), said(entry, "about"), asked);
  }

  private Item item(DataPlace entry) {
    String id = id(entry);
    Sourced risk = Sourced.of(said(entry, "risk"));
    if (risk.sources().isEmpty()) throw entry.wrong("risk", "cites no article");
    Item item =
        new Item(
            id, said(entry, "ask"), entry.optional("hint"), entry.one("good", YES_OR_NO), entry.whole("weight", 1, HEAVIEST),
            entry.one("grade", GRADES), risk, entry.mustTexts("remedy").stream().map(Sourced::of).toList());
    items.put(id, item);
    return item;
  }

  private WorkerQuestion worker(DataPlace entry) {
    Item about = items.get(entry.text("about"));
    if (about == null) throw entry.wrong("about", "'" + entry.text("about") + "' is no question to the owner");
    return new WorkerQuestion(id(entry), said(entry, "ask"), entry.one("good", YES_OR_NO), about);
  }

  private String id(DataPlace entry) {
    String id = entry.text("id");
    if (!ID.matcher(id).matches()) throw entry.wrong("id", "'" + id + "' is no id (a-z, digits, _)");
    if (!ids.add(id)) throw entry.wrong("id", "'" + id + "' is there twice");
    return id;
  }

  private static String said(DataPlace entry, String name) {
    String text = entry.text(name);
    if (CHANCE.matcher(text).find()) throw entry.wrong(name, "names a chance");
    return text;
  }
}
