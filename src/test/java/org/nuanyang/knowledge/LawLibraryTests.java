package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.knowledge.LawExamples.LAMPS;
import static org.nuanyang.knowledge.LawExamples.LAMPS_AMENDED;
import static org.nuanyang.knowledge.LawExamples.OIL;
import static org.nuanyang.knowledge.LawExamples.outcomes;
import static org.nuanyang.knowledge.LawExamples.write;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Citation;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ModuleDatabaseTest
class LawLibraryTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired LawLibrary library;
  @MockitoBean AuditTrail audit;
  @Autowired LawImports imports;
  @Autowired JdbcClient sql;
  @TempDir Path folder;

  @BeforeEach
  void anEmptyLibrary() {
    sql.sql("TRUNCATE law, law_version, law_article, law_repeal, law_import, law_import_file").update();
  }

  @Test
  void anArticleIsFoundUnderAnyWritingOfItsName() {
    take(LAMPS);

    for (String name : List.of("灯火法", "中华人民共和国灯火法", "《灯火法》", " 灯 火 法 ", "《中华人民共和国灯火法》")) {
      for (String number : List.of("第二条", "2", "二", "第2条")) {
        assertThat(library.article(name, number, TODAY)).as(name + number).isPresent();
      }
    }
    ArticleView article = library.article("灯火法", "2", TODAY).orElseThrow();
    assertThat(article.article()).isEqualTo("第二条");
    assertThat(article.chapters()).isEqualTo("第一章 总则");
    assertThat(article.paragraphs()).hasSize(4);
    assertThat(article.link()).isEqualTo("/laws/灯火法/2");
    assertThat(article.inForceFrom()).isEqualTo("2016-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "灯火法, 第二条, 2026-11-22, IN_FORCE",
    "灯火法, 第二条, 2015-12-31, NOT_YET_IN_FORCE",
    "灯火法, 第九条, 2026-11-22, ARTICLE_UNKNOWN",
    "灯火法, '', 2026-11-22, IN_FORCE",
    "灯火法, 第二条第二款, 2026-11-22, IN_FORCE",
    "灯火法, 第二条第一款第二项, 2026-11-22, IN_FORCE",
    "灯火法, 第二条第（一）项, 2026-11-22, IN_FORCE",
    "灯火法, 第二条第三款, 2026-11-22, ARTICLE_UNKNOWN",
    "灯火法, 第二条第一款第三项, 2026-11-22, ARTICLE_UNKNOWN",
    "灯火法, 胡说, 2026-11-22, ARTICLE_UNKNOWN",
    "油灯条例, 第一条, 2026-11-22, REPEALED",
    "油灯条例, 第一条, 2015-12-31, IN_FORCE",
    "蜡烛法, 第一条, 2026-11-22, LAW_UNKNOWN"
  })
  void aCitationIsVerifiedOnADay(String law, String article, LocalDate day, CitationCheck.Outcome outcome) {
    take(LAMPS);
    take(OIL);

    assertThat(library.check(new Citation(law, article), day).outcome()).isEqualTo(outcome);
  }

  @Test
  void aRepealedTextTellsWhatTookItsPlace() {
    take(OIL);
    take(LAMPS);

    CitationCheck check = library.check(new Citation("油灯条例", "第一条"), TODAY);

    assertThat(check.replacedBy()).isEqualTo("灯火法");
    assertThat(check.article()).isNotNull();
    assertThat(check.inForce()).isFalse();
  }

  @Test
  void aRepealedTextNobodyImportedIsToldFromAnUnknownOne() {
    take(LAMPS);

    CitationCheck check = library.check(new Citation("油灯条例", "第一条"), TODAY);

    assertThat(check.outcome()).isEqualTo(CitationCheck.Outcome.REPEALED);
    assertThat(check.replacedBy()).isEqualTo("灯火法");
  }

  @Test
  void theCitedWordsAreQuoted() {
    take(LAMPS);

    assertThat(library.check(new Citation("灯火法", "第二条第二项"), TODAY).quoted()).isEqualTo("（二）天亮就熄。");
    assertThat(library.check(new Citation("灯火法", "第二条第二款"), TODAY).quoted()).startsWith("第一条规定的夜里");
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlderWithoutLosingIt() {
    take(LAMPS);
    long before = library.newestChange();

    ImportView run = take(LAMPS_AMENDED);

    assertThat(outcomes(imports, run)).containsExactly("NEW_VERSION");
    assertThat(library.article("灯火法", "2", TODAY).orElseThrow().paragraphs()).hasSize(1);
    assertThat(library.article("灯火法", "2", LocalDate.of(2018, 1, 1)).orElseThrow().paragraphs()).hasSize(4);
    assertThat(library.article("灯火法", "2", LocalDate.of(2020, 6, 30)).orElseThrow().paragraphs()).hasSize(4);
    assertThat(library.article("灯火法", "第二条之一", TODAY)).isPresent();
    assertThat(library.check(new Citation("灯火法", "第三条"), TODAY).outcome()).isEqualTo(CitationCheck.Outcome.REPEALED);
    assertThat(library.changedSince(before, 100))
        .extracting(LawUnit::article, LawUnit::status)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("第一条", LawStatus.IN_FORCE),
            org.assertj.core.groups.Tuple.tuple("第二条", LawStatus.IN_FORCE),
            org.assertj.core.groups.Tuple.tuple("第二条之一", LawStatus.IN_FORCE),
            org.assertj.core.groups.Tuple.tuple("第一条", LawStatus.AMENDED),
            org.assertj.core.groups.Tuple.tuple("第二条", LawStatus.AMENDED),
            org.assertj.core.groups.Tuple.tuple("第三条", LawStatus.AMENDED));
  }

  @Test
  void anOlderVersionFindsItsPlaceBeforeTheNewerOne() {
    take(LAMPS_AMENDED);

    ImportView run = take(LAMPS);

    assertThat(outcomes(imports, run)).containsExactly("OLD_VERSION");
    assertThat(library.article("灯火法", "2", TODAY).orElseThrow().paragraphs()).hasSize(1);
    assertThat(library.article("灯火法", "2", LocalDate.of(2018, 1, 1)).orElseThrow().status()).isEqualTo(LawStatus.IN_FORCE);
  }

  @Test
  void theSameTextAgainChangesNothing() {
    take(LAMPS);
    long before = library.newestChange();

    ImportView again = take(LAMPS);

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.added()).isZero();
    assertThat(library.newestChange()).isEqualTo(before);
    assertThat(library.changedSince(before, 10)).isEmpty();
  }

  @Test
  void theFeedIsReadInPieces() {
    take(LAMPS);

    List<LawUnit> first = library.changedSince(0, 2);
    List<LawUnit> rest = library.changedSince(first.getLast().sequence(), 10);

    assertThat(first).hasSize(2);
    assertThat(rest).hasSize(1);
    assertThat(rest.getFirst().title()).isEqualTo("灯火法 第三条");
  }

  @Test
  void theListOfACollectionDecidesHowItsTextsStand() {
    write(folder, "法律/社会法/灯火法(2015-06-01).md", LAMPS);
    write(folder, "行政法规/油灯条例.md", OIL);
    write(folder, "MANIFEST.tsv",
        """
        file\tname\tdate\tlevel\tarticles\tstatus\tcategory\tnote
        法律/社会法/灯火法(2015-06-01).md\t灯火法\t2015-06-01\t法律\t4\teffective\t社会法\t
        行政法规/油灯条例.md\t油灯条例\t1990-03-04\t行政法规\t2\teffective\t\t
        """);

    ImportView run = imports.take(folder, "collection", LawExamples.editor(), (done, all) -> {});

    assertThat(run.differing()).isEqualTo(1);
    assertThat(imports.lines(run.id(), 1)).singleElement().matches(ImportLine::differs);
    assertThat(library.check(new Citation("油灯条例", "第一条"), TODAY).outcome()).isEqualTo(CitationCheck.Outcome.IN_FORCE);
    assertThat(library.article("灯火法", "1", TODAY).orElseThrow().level()).isEqualTo(LawLevel.LAW);
  }

  @Test
  void citationsAreReadOutOfRunningText() {
    take(LAMPS);
    take(OIL);

    assertThat(library.mentionedIn("老板说《中华人民共和国灯火法》第2条和第三条管这事，油灯条例１条呢？第九条"))
        .containsExactly(new Citation("灯火法", "第二条"), new Citation("灯火法", "第三条"), new Citation("油灯条例", "第一条"));
    assertThat(library.mentionedIn("没有这部法第三条")).isEmpty();
  }

  private ImportView take(String text) {
    String name = text.lines().findFirst().orElseThrow().substring(2) + ".md";
    return imports.take(write(folder, "in/" + text.hashCode() + ".md", text), name, LawExamples.editor(), (done, all) -> {});
  }
}
