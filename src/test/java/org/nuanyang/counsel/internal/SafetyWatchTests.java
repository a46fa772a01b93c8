package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.counsel.Answer.SafetyNotice;

class SafetyWatchTests {

  private final SafetyWatch watch = watch();

  private static SafetyWatch watch() {
    try {
      return new SafetyWatch(new CitationGate(new EmptyShelves(), Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"))));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      STORY                                     | KIND
      老公喝了酒就打我，我不敢回家               | VIOLENCE
      他拿刀说要杀我                            | VIOLENCE
      保护令到期了他又开始堵我单位门口           | VIOLENCE
      公公把老太太扔猪圈不给吃                   | VIOLENCE
      女儿被堵在厕所拍照发群                     | CHILD
      欠了一屁股债，我真不想活了                 | SELF_HARM
      男友喝多了把我打伤，还没领证               | VIOLENCE
      早上在桥洞下捡到一个男婴                   | CHILD
      我女儿在学校被几个同学打，老师不管         | CHILD
      我儿子昨天被公安抓了，关在看守所           | DETAINED
      客服让我把钱转到安全账户                   | SCAM_NOW
      判决书收到十三天了，还剩两天就过上诉期了   | LIMITATION
      """)
  @ParameterizedTest
  void hearsDanger(String story, String kind) {
    assertThat(watch.hear(story)).first().extracting(SafetyNotice::kind).isEqualTo(kind);
  }

  @ValueSource(strings = {
    "老板拖欠工资半年了怎么办", "老公把我打工的钱拿走了", "邻居的父亲自杀身亡，房子怎么继承", "他打我电话催债，一天打几十个", "孩子的抚养费怎么算", "打官司要花多少钱"
  })
  @ParameterizedTest
  void staysCalmWithCalmStories(String story) {
    assertThat(watch.hear(story)).isEmpty();
  }

  @Test
  void putsLifeFirst() {
    assertThat(watch.hear("老公天天打我，我不想活了")).extracting(SafetyNotice::kind).startsWith("SELF_HARM", "VIOLENCE");
  }

  @Test
  void warnsOnceOfATermAboutToEnd() {
    assertThat(watch.withLimitation(watch.hear("老板拖欠工资"))).singleElement().extracting(SafetyNotice::kind).isEqualTo("LIMITATION");
    assertThat(watch.withLimitation(watch.hear("还剩两天就过上诉期了"))).hasSize(1);
  }
}
