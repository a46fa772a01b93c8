package org.nuanyang.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.PaperBook;
import org.nuanyang.drafting.internal.interview.WholeCheck;
import org.nuanyang.drafting.internal.layout.SheetLayout;

/** Every guided document that is shipped: in order, with an example that fills it wholly, and a paper that says what was answered. */
class DraftingBookTests {

  private final List<String> faults = new ArrayList<>();
  private final List<Definition> book = PaperBook.read(faults);

  @Test
  void hasNoMistakes() {
    assertThat(faults).isEmpty();
    assertThat(book).isNotEmpty();
  }

  @Test
  void isFilledByItsExample() {
    var wrong = new TreeSet<String>();
    for (Definition one : book) {
      String id = one.face().id();
      if (!DraftingExamples.exists(id)) wrong.add(id + ": no example");
      else DraftingExamples.read(one).faults().forEach(fault -> wrong.add(id + ": " + fault));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void saysWhatWasAnswered() {
    var wrong = new TreeSet<String>();
    for (Definition one : book) {
      if (!DraftingExamples.exists(one.face().id())) continue;
      WholeCheck.Result example = DraftingExamples.read(one);
      String text = SheetText.of(SheetLayout.of(one, example.answers()));
      if (text.contains("________")) wrong.add(one.face().id() + ": a blank in " + text.lines().filter(line -> line.contains("________")).toList());
      for (String typed : DraftingExamples.typed(one, example.answers()))
        if (!text.contains(typed)) wrong.add(one.face().id() + ": does not say " + typed);
      if (text.matches("(?s).*([{}【】]|\\[\\[|]]).*")) wrong.add(one.face().id() + ": brackets are left");
      if (text.contains("。。") || text.contains("，，") || text.contains("；。") || text.contains("，。")) wrong.add(one.face().id() + ": stops stand twice: " + text.lines().filter(line -> line.matches(".*(。。|，，|；。|，。).*")).toList());
    }
    assertThat(wrong).isEmpty();
  }
}
