package org.nuanyang.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PromptShelfTests {

  /** Answers name the version they were written with: a change of words is a new version, and a new row here. */
  private static final Map<String, String> RELEASED =
      Map.of(
          "counsel-answer/1.txt", "f3273c482ea9b373046915a223f6383d87618274b58973d91d9e8bb623db39ad",
          "trial/1.txt", "6936c88a3013b87544c013609a7f4bd11867e014ac88b91adb1d2de176996803");

  @Test
  void aReleasedVersionIsNeverEdited() throws Exception {
    var now = new TreeMap<String, String>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:language/prompts/**/*.txt")) {
      String path = file.getURL().getPath();
      now.put(path.substring(path.indexOf("prompts/") + 8), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray())));
    }
    assertThat(now).isEqualTo(new TreeMap<>(RELEASED));
  }

  @Test
  void everyVersionSaysWhatIsAskedForAndWhereThePersonSpeaks() {
    Prompt prompt = new PromptShelf().newest("counsel-answer");

    List<Map<String, String>> messages = prompt.messages(List.of(), "话");

    assertThat(prompt.name()).isEqualTo("counsel-answer/1");
    assertThat(messages).extracting(one -> one.get("role")).containsExactly("system", "user");
    assertThat(messages).allSatisfy(one -> assertThat(one.get("content")).doesNotContain("{{"));
    assertThat(messages.get(1).get("content")).containsPattern("(=====[0-9a-f]{16}=====)\n话\n\\1");
  }
}
