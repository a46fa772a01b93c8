package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.internal.Reading.Aspect;

class ReadingTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Reading of(String question) {
    return Reading.of(question, TODAY);
  }

  @Test
  void partsSeveralQuestions() {
    assertThat(of("老板拖欠我三个月工资怎么办？另外他还不给交社保，能要赔偿吗？").parts())
        .containsExactly("老板拖欠我三个月工资怎么办", "他还不给交社保，能要赔偿吗");
  }

  @Test
  void keepsWhatCannotStandAloneWithItsNeighbour() {
    assertThat(of("公司没签劳动合同就把我辞退了，有赔偿吗？要多久？").parts()).containsExactly("公司没签劳动合同就把我辞退了，有赔偿吗，要多久");
  }

  @Test
  void knowsWhatLeansOnTheTalkBefore() {
    assertThat(of("那要多久？").leans()).isTrue();
    assertThat(of("如果没有合同呢").leans()).isTrue();
    assertThat(of("邻居在楼道里堆东西挡住我家的门，物业也不管怎么办").leans()).isFalse();
  }

  @Test
  void hearsWhatIsAskedFor() {
    assertThat(of("劳动仲裁的时效是多久").about()).isEqualTo(Aspect.TERM);
    assertThat(of("打官司要花多少钱请律师费").about()).isEqualTo(Aspect.COST);
    assertThat(of("我该准备什么材料").about()).isEqualTo(Aspect.EVIDENCE);
    assertThat(of("工头跑了我去哪告他").about()).isEqualTo(Aspect.PLACE);
  }

  @Test
  void isEmptyWithoutAWord() {
    assertThat(of("？？？！！ 123").isEmpty()).isTrue();
    assertThat(of("　工资　").isEmpty()).isFalse();
  }

  @Test
  void knowsWhenAnotherCountrysLawIsAskedFor() {
    assertThat(of("在美国离婚财产怎么分").isAbroad()).isTrue();
    assertThat(of("德国房东能随便涨房租吗").isAbroad()).isTrue();
    assertThat(of("日本公司拖欠我工资怎么办").isAbroad()).isFalse();
    assertThat(of("老板拖欠工资").isAbroad()).isFalse();
  }
}
