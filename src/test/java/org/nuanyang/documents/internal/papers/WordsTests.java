package org.nuanyang.documents.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.documents.PaperType;

/** Dates, articles and codes as official papers write them. */
class WordsTests {

  @ParameterizedTest
  @CsvSource({
    "2026-03-05, 二〇二六年三月五日", "2030-10-10, 二〇三〇年十月十日", "2026-12-31, 二〇二六年十二月三十一日",
    "2026-11-20, 二〇二六年十一月二十日", "2100-01-19, 二一〇〇年一月十九日"
  })
  void datesUnderASignatureAreInNumerals(LocalDate date, String written) {
    assertThat(new ChineseDates(Workbench.words()).signed(date)).isEqualTo(written);
  }

  @Test
  void eachLawIsNamedOnceAndInFull() {
    var grounds = new Grounds(Workbench.words());
    var granted =
        PaperExamples.paper(
            PaperType.GRANT_DECISION,
            Map.of("citations", List.of("《法律援助法》第三十一条第七项", "《办理法律援助案件程序规定》", "《法律援助法》第四十三条", "《中华人民共和国反家庭暴力法》第十九条")));

    assertThat(grounds.of(granted))
        .isEqualTo("《中华人民共和国法律援助法》第三十一条第七项、第四十三条第一款、《办理法律援助案件程序规定》、《中华人民共和国反家庭暴力法》第十九条");
    assertThat(grounds.of(PaperExamples.paper(PaperType.TERMINATION_DECISION)))
        .isEqualTo("《中华人民共和国法律援助法》第四十八条第一款第六项");
  }

  @Test
  void aCodeIsFoundHoweverItIsTyped() {
    String code = VerificationCode.draw();
    assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(VerificationCode.parse(code.toLowerCase().replace("-", " "))).contains(code);
    assertThat(VerificationCode.parse("７K2M—9QXA 31RT_BOHV")).contains("7K2M-9QXA-31RT-B0HV");
    assertThat(VerificationCode.parse("7K2M")).isEmpty();
    assertThat(VerificationCode.parse("7K2M-9QXA-31RT-B0H'")).isEmpty();
    assertThat(VerificationCode.parse("")).isEmpty();
  }
}
