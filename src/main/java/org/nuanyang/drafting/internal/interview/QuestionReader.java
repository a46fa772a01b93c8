package org.nuanyang.drafting.internal.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Condition;
import org.nuanyang.drafting.Question;

/** Reads the questions of a screen; a party becomes the standard questions of a person or a firm. */
final class QuestionReader {

  private static final String[] FIELDS = {
    "id", "label", "type", "hint", "required", "when", "options", "max", "min", "rows", "decimals", "unit", "past", "future",
    "notBefore", "from", "print", "calculator"
  };

  private static final Set<String> NEEDED = Set.of("name");
  private static final Set<String> OWN_NEEDED = Set.of("phone", "address");

  /** Parties that stand on the other side of whoever fills the paper in. */
  private static final Set<String> OPPONENTS = Set.of("respondent", "defendant", "opponent");

  private final @Nullable CommonWords common;

  /** @param common null while these words themselves are read */
  QuestionReader(@Nullable CommonWords common) {
    this.common = common;
  }

  Question question(Entry entry) {
    entry.only(FIELDS);
    AnswerKind kind = kind(entry);
    boolean isText = kind == AnswerKind.TEXT || kind == AnswerKind.LONGTEXT;
    List<Question.Option> options = options(entry, kind);
    if (kind.picked() && options.isEmpty()) entry.fault("nothing to choose from");
    if (!kind.picked() && !options.isEmpty()) entry.fault("options of a " + kind);
    Map<String, String> print = new LinkedHashMap<>();
    entry.at("print").fields().forEach((code, words) -> print.put(code, words.itself()));
    return new Question(
        entry.text("id"), kind, entry.text("label"), hint(entry), entry.flag("required"), entry.when(), options,
        isText ? entry.number("max", kind == AnswerKind.TEXT ? 100 : 4000) : 0, entry.number("rows", 8),
        entry.decimal("min"), isText ? null : entry.decimal("max"), entry.number("decimals", 0), entry.textOr("unit", null),
        entry.flag("past"), entry.flag("future"), entry.textOr("notBefore", null), entry.textOr("from", null),
        entry.textOr("calculator", null), print);
  }

  private static @Nullable String hint(Entry entry) {
    String hint = entry.textOr("hint", null);
    return hint == null ? null : Cited.printed(hint);
  }

  private static AnswerKind kind(Entry entry) {
    String type = entry.text("type");
    for (AnswerKind kind : AnswerKind.values()) if (kind.name().toLowerCase(Locale.ROOT).equals(type)) return kind;
    entry.fault("unknown type '" + type + "'");
    return AnswerKind.TEXT;
  }

  private List<Question.Option> options(Entry entry, AnswerKind kind) {
    List<Question.Option> options = new ArrayList<>();
    entry.at("options").fields().forEach((code, option) -> {
      if (option.isText()) {
        options.add(new Question.Option(code, option.itself(), null, null));
      } else {
        option.only("label", "print", "hint");
        options.add(new Question.Option(code, option.text("label"), option.textOr("print", null), option.textOr("hint", null)));
      }
    });
    return kind == AnswerKind.YESNO && options.isEmpty() && common != null ? common.yesno() : options;
  }

  /** @param inRow the party is a row: its questions stand by their bare names */
  Party party(Entry entry, boolean inRow, List<Question> into) {
    entry.only("party", "kinds", "label", "from", "optional", "agent", "when", "required");
    String id = entry.text("party");
    if (inRow != id.equals("it")) entry.fault(inRow ? "a party in a row is called it" : "only a party in a row is called it");
    List<String> kinds = entry.texts("kinds");
    if (kinds.isEmpty() || !List.of("PERSON", "FIRM").containsAll(kinds)) entry.fault("kinds should be of PERSON and FIRM");
    boolean own = "person".equals(entry.textOr("from", null));
    List<String> optional = entry.texts("optional");
    List<String> also = entry.texts("required");
    String label = entry.textOr("label", "");
    String prefix = inRow ? "" : id + ".";
    Condition when = entry.when();
    boolean both = kinds.size() > 1;
    if (both) into.add(named(words().which(), prefix, true, when, null));
    for (String kind : kinds) {
      Condition ofKind = both ? and(when, Condition.parse(prefix + "kind=" + kind)) : when;
      for (Question one : words().asked().getOrDefault(kind, List.of())) {
        boolean needed = NEEDED.contains(one.id()) || own && OWN_NEEDED.contains(one.id()) || also.contains(one.id());
        String from = own ? one.from() : OPPONENTS.contains(id) && one.id().equals("name") ? "matter.opponent" : null;
        into.add(named(one, prefix, needed && !optional.contains(one.id()), ofKind, from));
      }
    }
    if (entry.flag("agent")) for (Question one : words().asked().get("AGENT")) into.add(named(one, prefix, false, when, null));
    for (String name : Stream.concat(optional.stream(), also.stream()).toList())
      if (words().asked().values().stream().flatMap(List::stream).noneMatch(one -> one.id().equals(name))) entry.fault("no party field '" + name + "'");
    return new Party(id, label, kinds, entry.flag("agent"));
  }

  private CommonWords words() {
    if (common == null) throw new IllegalStateException("no words for parties yet");
    return common;
  }

  private static Condition and(Condition first, Condition second) {
    if (first.tests().isEmpty()) return second;
    return Condition.parse(first.written() + " & " + second.written());
  }

  private static Question named(Question one, String prefix, boolean required, Condition when, @Nullable String from) {
    return new Question(
        prefix + one.id(), one.kind(), one.label(), one.hint(), required, when, one.options(), one.longest(), one.lines(), one.min(),
        one.max(), one.decimals(), one.unit(), one.past(), one.future(), one.notBefore(), from, one.calculator(), one.print());
  }
}
