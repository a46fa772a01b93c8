package org.nuanyang.criminal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.criminal.ReconciliationLine.Kind;
import org.nuanyang.criminal.internal.Comparison.Found;
import org.nuanyang.criminal.internal.Comparison.Ours;

/** Two lists of one month, held against each other. */
class ComparisonTests {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  @Test
  void matchesWhateverTheBracketsOfTheNumber() {
    assertThat(compare(theirs("甲", "（2026）暖刑初1号", CriminalStage.FIRST_INSTANCE, "盗窃罪", DAY), ours("甲", "(2026) 暖刑初 1号", CriminalStage.FIRST_INSTANCE, true)))
        .extracting(Found::kind).containsExactly(Kind.MATCHED);
  }

  @Test
  void saysInWhatOneCaseDiffers() {
    Found found =
        compare(theirs("甲", "刑初1号", CriminalStage.SECOND_INSTANCE, "抢劫罪", DAY.minusDays(10)), ours("甲", "刑初1号", CriminalStage.FIRST_INSTANCE, true)).getFirst();

    assertThat(found.kind()).isEqualTo(Kind.DIFFERING);
    assertThat(found.differs()).containsExactly("criminal.differs.stage", "criminal.differs.charge", "criminal.differs.day");
  }

  @Test
  void showsWhatOnlyOneSideHas() {
    assertThat(compare(theirs("甲", "刑初1号", CriminalStage.FIRST_INSTANCE, "盗窃罪", DAY), ours("乙", "刑初1号", CriminalStage.FIRST_INSTANCE, true)))
        .extracting(Found::kind, Found::person)
        .containsExactly(tuple(Kind.ONLY_THEIRS, "甲"), tuple(Kind.ONLY_OURS, "乙"));
  }

  @Test
  void letsANoticeOfTheNextMonthAnswerARowAtTheEdgeButAsksNobodyForIt() {
    assertThat(compare(theirs("甲", "刑初1号", CriminalStage.FIRST_INSTANCE, "盗窃罪", DAY.minusDays(1)), ours("甲", "刑初1号", CriminalStage.FIRST_INSTANCE, false)))
        .extracting(Found::kind).containsExactly(Kind.MATCHED);
    assertThat(Comparison.of(List.of(), List.of(ours("甲", "刑初1号", CriminalStage.FIRST_INSTANCE, false)))).isEmpty();
  }

  @Test
  void keepsTwoStagesOfOnePersonApart() {
    var rows = List.of(
        theirs("甲", "刑1号", CriminalStage.SECOND_INSTANCE, "盗窃罪", DAY), theirs("甲", "刑1号", CriminalStage.FIRST_INSTANCE, "盗窃罪", DAY));
    var files = List.of(ours("甲", "刑1号", CriminalStage.FIRST_INSTANCE, true), ours("甲", "刑1号", CriminalStage.SECOND_INSTANCE, true));

    assertThat(Comparison.of(rows, files)).extracting(Found::kind).containsOnly(Kind.MATCHED).hasSize(2);
  }

  private static List<Found> compare(ListedNotice theirs, Ours ours) {
    return Comparison.of(List.of(theirs), List.of(ours));
  }

  private static ListedNotice theirs(String person, String number, CriminalStage stage, String charge, LocalDate day) {
    return new ListedNotice(2, person, number, stage, charge, day);
  }

  private static Ours ours(String person, String number, CriminalStage stage, boolean inMonth) {
    return new Ours(UUID.randomUUID(), "刑通1号", person, number, CaseKeys.of(number), stage, "盗窃罪", DAY, inMonth);
  }
}
