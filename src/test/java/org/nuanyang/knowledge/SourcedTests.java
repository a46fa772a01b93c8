package org.nuanyang.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuanyang.shared.Citation;

class SourcedTests {

  @Test
  void partsTheWordsFromTheirSources() {
    Sourced sentence = Sourced.of("先仲裁，再起诉。【劳动争议调解仲裁法第五条】【劳动法第七十九条】");

    assertThat(sentence.words()).isEqualTo("先仲裁，再起诉。");
    assertThat(sentence.sources())
        .containsExactly(new Citation("劳动争议调解仲裁法", "第五条"), new Citation("劳动法", "第七十九条"));
  }

  @Test
  void keepsParagraphItemAndSuffix() {
    assertThat(Sourced.of("可以走人。【劳动合同法第三十八条第一款第二项】【刑法第一百二十条之一】").sources())
        .containsExactly(new Citation("劳动合同法", "第三十八条第一款第二项"), new Citation("刑法", "第一百二十条之一"));
  }

  @Test
  void knowsNamesOfLawsThatNumberThemselves() {
    assertThat(Sourced.of("……【最高人民法院关于审理劳动争议案件适用法律问题的解释（一）第四十四条】").sources())
        .containsExactly(new Citation("最高人民法院关于审理劳动争议案件适用法律问题的解释（一）", "第四十四条"));
    assertThat(Sourced.of("……【刑法修正案（第十二号）】").sources())
        .containsExactly(new Citation("刑法修正案（第十二号）", ""));
  }

  @Test
  void leavesPlainAdviceAlone() {
    assertThat(Sourced.of("把聊天记录截图存好。")).isEqualTo(new Sourced("把聊天记录截图存好。", java.util.List.of()));
  }
}
