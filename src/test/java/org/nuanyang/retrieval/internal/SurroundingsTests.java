package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.shared.Citation;

/** An article is known by the company it keeps: its chapter, its law, and who refers to it. */
class SurroundingsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int OTHER_CHAPTER = 0;
  private static final int REFERRED = 5;

  @TempDir Path folder;
  private final List<LawUnit> texts = new ArrayList<>();
  private final VectorBank bank = new VectorBank();
  private WordIndex index;
  private Snapshot snapshot;
  private Catalogue catalogue;
  private References references;

  @BeforeEach
  void aLampLawAndItsInterpretation() {
    add("灯火法", "第一条", "第一章 总则", "天黑应当点灯。");
    add("灯火法", "第二条", "第一章 总则", "前条规定的灯由管灯人点亮。");
    add("灯火法", "第三条", "第二章 责任", "违反本法第一条、第二条规定的，依照《桥梁法》第一条处理，并参照第九百条之一。");
    add("桥梁法", "第一条", "第一章 总则", "桥断了应当修。".repeat(30));
    add("最高人民法院关于适用《灯火法》的解释", "第一条", "", "灯火法第三条所称的规定包括桥梁法第一条。");
    index = new WordIndex(folder);
    index.take(texts);
    snapshot = index.snapshot();
    catalogue = snapshot.catalogue(TODAY);
    references = new References(snapshot, catalogue);
  }

  @AfterEach
  void closed() throws IOException {
    index.close();
  }

  @Test
  void anArticleIsReadForTheArticlesItNames() {
    assertThat(named("灯火法", "第三条")).containsExactly("灯火法第一条", "灯火法第二条", "桥梁法第一条"); // 第九百条之一 is nowhere
    assertThat(named("灯火法", "第二条")).containsExactly("灯火法第一条"); // the one before
    assertThat(named("最高人民法院关于适用《灯火法》的解释", "第一条")).containsExactly("灯火法第三条", "桥梁法第一条");
    assertThat(named("桥梁法", "第一条")).isEmpty();
  }

  @Test
  void textsThatAreGoneNameNothingAndBreakNothing() throws IOException {
    Snapshot before = snapshot;
    for (int i = 0; i < 3; i++) { // the index turns over until nobody holds the old moment
      add("桥梁法", "第" + (char) ("二三四".charAt(i)) + "条", "第一章 总则", "桥" + i);
      index.take(List.of(texts.getLast()));
      index.snapshot();
    }
    assertThat(before.hold()).isFalse();
    assertThat(new References(before, catalogue).of(place("灯火法", "第三条"))).isEmpty();
  }

  @Test
  void aGoodOneInTheChapterSpeaksForTheRestOfIt() {
    float[][] rows = rows(Map.of("灯火法第一条", 5f, "灯火法第二条", 1f, "灯火法第三条", 1f, "桥梁法第一条", 4f));

    assertThat(rows[1][OTHER_CHAPTER]).isEqualTo(0); // beside the very best
    assertThat(rows[0][OTHER_CHAPTER]).isEqualTo(-4); // the best itself has only the second
    assertThat(rows[2][OTHER_CHAPTER]).isEqualTo(-12); // alone in its chapter
    assertThat(rows[2][1]).isGreaterThan(rows[3][1]); // but in the law of the best
  }

  @Test
  void whatTheBestOnesReferToIsTold() {
    float[][] rows = rows(Map.of("灯火法第一条", 1f, "灯火法第二条", 0f, "灯火法第三条", 5f, "桥梁法第一条", 0f));

    assertThat(rows[0][REFERRED]).isEqualTo(1); // the best names it
    assertThat(rows[3][REFERRED]).isEqualTo(1);
    assertThat(rows[2][REFERRED]).isZero();
    assertThat(rows[0][REFERRED + 1]).isCloseTo((float) Math.log1p(1), within(1e-6f)); // second in the order
    assertThat(rows[2][REFERRED + 1]).isZero();
  }

  @Test
  void lengthChapterAndLikenessAreTold() {
    bank.add(Map.of(snapshot.units[place("灯火法", "第一条")].digest(), axis(0), snapshot.units[place("灯火法", "第二条")].digest(), axis(0),
        snapshot.units[place("桥梁法", "第一条")].digest(), axis(1)));

    float[][] rows = rows(Map.of("灯火法第一条", 5f, "灯火法第二条", 1f, "灯火法第三条", 1f, "桥梁法第一条", 0f));

    assertThat(rows[1][2]).isGreaterThan(rows[3][2]); // like the best one
    assertThat(rows[3][3]).isGreaterThan(rows[0][3] + 1);
    assertThat(rows[0][4]).isCloseTo((float) Math.log(2), within(1e-6f));
  }

  /** The rows of four candidates, in the order of the law book. */
  private float[][] rows(Map<String, Float> scores) {
    int[] places = {place("灯火法", "第一条"), place("灯火法", "第二条"), place("灯火法", "第三条"), place("桥梁法", "第一条")};
    float[] first = new float[snapshot.units.length];
    scores.forEach((name, score) -> first[place(name.substring(0, 3), name.substring(3))] = score);
    boolean[] all = new boolean[first.length];
    Arrays.fill(all, true);
    float[][] rows = new Surroundings(places, first, catalogue, references).rows(snapshot, bank, Standard.of(first, all), first);
    assertThat(rows).hasDimensions(4, Surroundings.WIDTH);
    return rows;
  }

  private List<String> named(String law, String article) {
    return Arrays.stream(references.of(place(law, article)))
        .mapToObj(place -> snapshot.units[place].law() + snapshot.units[place].article()).toList();
  }

  private int place(String law, String article) {
    return catalogue.place(new Citation(law, article));
  }

  private void add(String law, String article, String chapter, String text) {
    texts.add(new LawUnit(texts.size() + 1, new UUID(0, texts.size()), new UUID(1, law.hashCode()), law, article, chapter, law + article, text,
        LawLevel.LAW, LawStatus.IN_FORCE, null, LocalDate.of(1995, 1, 1), null, true));
  }

  private static Vector axis(int number) {
    float[] direction = new float[Vector.DIMENSIONS];
    direction[number] = 1;
    return Vector.of(direction);
  }
}
