package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.knowledge.LawLevel;

class TextReaderTests {

  private static final String HEAD = "# 中华人民共和国灯火法\n\n2015年6月1日 灯火大会通过\n\n<!-- INFO END -->\n\n";

  private static List<Piece> pieces(String body) {
    return TextReader.read("x.md", HEAD + body, Manifest.NONE).pieces();
  }

  private static List<String> numbers(String body) {
    return pieces(body).stream().map(Piece::number).toList();
  }

  @Test
  void aReferenceAtTheBeginningOfAParagraphIsNoArticle() {
    assertThat(numbers("第九条 甲。\n\n第十条第二款所称的灯，是油灯。\n\n第六十六条规定的人。\n\n第十一条 乙。")).containsExactly("第九条", "第十一条");
  }

  @Test
  void aNextNumberThatIsOnlyMentionedIsNoArticle() {
    assertThat(numbers("第九条 甲。\n\n第十条所称的灯，是油灯。\n\n第十条、第十一条的事。")).containsExactly("第九条");
  }

  @Test
  void aStraySpaceOrAWrongSignInTheNumberIsForgiven() {
    assertThat(numbers("第一百二十三条 甲。\n\n第一百二十四 条乙。\n\n笫一百二十五条 丙。\n\n第 一百二十六条　丁。")).containsExactly("第一百二十三条", "第一百二十四条", "第一百二十五条", "第一百二十六条");
  }

  @Test
  void severalArticlesOnOneLineArePartedInTheirOrder() {
    assertThat(numbers("第一条 甲。 第二条 乙。 （一）丙； 第三条 丁，参见 第一条 。")).containsExactly("第一条", "第二条", "第三条");
  }

  @Test
  void missingNumbersStayMissingAndSuffixesAreKept() {
    List<Piece> pieces = pieces("第一百二十条 甲。\n\n第一百二十条之一 乙。\n\n第一百二十二条 丙。");

    assertThat(pieces).extracting(Piece::key).containsExactly("120", "120-1", "122");
    assertThat(pieces.get(1).text()).isEqualTo("乙。");
  }

  @Test
  void paragraphsAndItemsStayLinesOfTheirArticle() {
    assertThat(pieces("第一条 甲：\n\n（一）乙；\n\n\u3000\u3000（二）丙。  \n\n丁。").getFirst().text()).isEqualTo("甲：\n（一）乙；\n（二）丙。\n丁。");
  }

  @Test
  void headingsStandAboveTheirArticles() {
    List<Piece> pieces = pieces("## 第一编 总\n\n### 第一章 甲\n\n第一条 一。\n\n### 第二章 乙\n\n#### 第一节 丙\n\n第二条 二。\n\n## 第二编 分\n\n第三条 三。");

    assertThat(pieces).extracting(Piece::chapters).containsExactly("第一编 总 > 第一章 甲", "第一编 总 > 第二章 乙 > 第一节 丙", "第二编 分");
  }

  @Test
  void aTextWithoutArticlesIsCutAtItsItems() {
    assertThat(pieces("现通知如下：\n\n一、甲。\n\n说明。\n\n二、乙。")).extracting(Piece::number, Piece::text).containsExactly(
        org.assertj.core.groups.Tuple.tuple("一、", "甲。\n说明。"), org.assertj.core.groups.Tuple.tuple("二、", "乙。"));
  }

  @Test
  void aTextOfPlainParagraphsCanStillBeFound() {
    assertThat(pieces("甲。\n\n乙。")).singleElement().satisfies(piece -> {
      assertThat(piece.number()).isNull();
      assertThat(piece.text()).isEqualTo("甲。\n乙。");
    });
  }

  @Test
  void whatStandsAfterTheArticlesIsKeptApart() {
    List<Piece> pieces = pieces("第一条 甲。\n\n## 附件\n\n<!-- TABLE -->\n\n| 灯 | 价 |\n| --- | --- |\n| 油灯 | 1 |\n\n<!-- TABLE END -->");

    assertThat(pieces).hasSize(2);
    assertThat(pieces.getLast().number()).isNull();
    assertThat(pieces.getLast().text()).contains("| 油灯 | 1 |").doesNotContain("<!--");
  }

  @ParameterizedTest
  @CsvSource({
    "法律/社会法/灯火法(2015-06-01).md, LAW, 社会法",
    "行政法规/灯火条例.md, ADMINISTRATIVE_REGULATION, ''",
    "司法解释/灯.md, JUDICIAL_INTERPRETATION, ''",
    "部门规章/灯火部/灯火办法.md, DEPARTMENTAL_RULE, 灯火部",
    "地方性法规/灯省/灯省灯火条例.md, LOCAL_REGULATION, ''",
    "已废止/行政法规/灯火条例.md, ADMINISTRATIVE_REGULATION, ''"
  })
  void levelAndBranchComeFromThePath(String path, LawLevel level, String category) {
    LawText text = TextReader.read(path, HEAD + "第一条 甲。", Manifest.NONE);

    assertThat(text.level()).isEqualTo(level);
    assertThat(text.category()).isEqualTo(category);
    assertThat(text.repealed()).isEqualTo(path.startsWith("已废止"));
    assertThat(text.region()).isEqualTo(level == LawLevel.LOCAL_REGULATION ? "灯省" : null);
  }

  @ParameterizedTest
  @CsvSource({
    "第三条 本法自2016年1月1日起施行。, 2016-01-01",
    "第三条 本法自二〇一六年一月一日起施行。, 2016-01-01",
    "第三条 本法自公布之日起施行。, 2015-06-01",
    "第三条 本法自1999年1月1日起施行。, 2015-06-01",
    "第三条 没有说。, 2015-06-01"
  })
  void theDayOfEntryIntoForceIsReadFromTheText(String last, String day) {
    assertThat(TextReader.read("x.md", HEAD + "第一条 甲。\n\n" + last, Manifest.NONE).inForceFrom()).isEqualTo(day);
  }

  @Test
  void repealClausesNameWholeTextsOnly() {
    LawText text = TextReader.read("x.md", HEAD + "第一条 《中华人民共和国油灯法》、《蜡烛条例》同时废止。《火把办法》第三条同时废止。", Manifest.NONE);

    assertThat(text.repeals()).containsExactly("油灯法", "蜡烛条例");
  }

  @ParameterizedTest
  @CsvSource({"没有标题的文字, knowledge.import.no-title", "'# 灯火法\n\n第一条 甲。', knowledge.import.no-date", "'# 灯火法\n\n2015年6月1日 通过\n\n<!-- INFO END -->\n', knowledge.import.no-text"})
  void whatCannotBeReadIsRefused(String markdown, String key) {
    assertThatThrownBy(() -> TextReader.read("x.md", markdown, Manifest.NONE)).isInstanceOf(UnreadableLaw.class).hasMessage(key);
  }

  @Test
  void numbersAreReadAndWritten() {
    for (int number = 1; number < 2000; number++) {
      assertThat(ChineseNumber.read(ChineseNumber.write(number))).hasValue(number);
    }
    assertThat(ChineseNumber.write(1260)).isEqualTo("一千二百六十");
    assertThat(ChineseNumber.write(110)).isEqualTo("一百一十");
    assertThat(ChineseNumber.write(1001)).isEqualTo("一千零一");
    assertThat(ChineseNumber.write(15)).isEqualTo("十五");
  }
}
