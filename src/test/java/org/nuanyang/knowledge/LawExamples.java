package org.nuanyang.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Ids;

/** Laws of a country that does not exist, in the layout of the community collection. */
public final class LawExamples {

  private LawExamples() {}

  /** 灯火法 of 2015, in force from 2016; its second article has two paragraphs, the first with two items. */
  public static final String LAMPS =
      """
      # 中华人民共和国灯火法

      2015年6月1日 第一届灯火大会通过

      <!-- INFO END -->

      ## 第一章 总则

      第一条 为了让夜里有灯，制定本法。

      第二条 点灯的人应当做到下列两件事：

      （一）天黑就点；

      （二）天亮就熄。

      第一条规定的夜里，是指从天黑到天亮。

      ## 第二章 附则

      第三条 本法自2016年1月1日起施行。《中华人民共和国油灯条例》同时废止。
      """;

  /** The same law as amended in 2020: the second article is shorter, a 第二条之一 is new, the third is gone. */
  public static final String LAMPS_AMENDED =
      """
      # 中华人民共和国灯火法

      2015年6月1日 第一届灯火大会通过

      2020年5月1日 第二届灯火大会《关于修改〈中华人民共和国灯火法〉的决定》修正

      2020年7月1日 施行

      <!-- INFO END -->

      ## 第一章 总则

      第一条 为了让夜里有灯，制定本法。

      第二条 点灯的人天黑就点，天亮就熄。

      第二条之一 灯坏了，当天修好。
      """;

  public static final String OIL =
      """
      # 油灯条例

      1990年3月4日 国务院令第1号发布

      <!-- INFO END -->

      第一条 油灯每天添油。

      第二条 本条例自发布之日起施行。
      """;

  public static Actor editor() {
    return new Actor(Ids.next(java.time.Clock.systemUTC()), "知识编辑", Set.of(Role.KNOWLEDGE_EDITOR), null, "159900", DataScope.CITY, Set.of());
  }

  public static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> outcomes(LawImports imports, ImportView run) {
    return imports.lines(run.id(), 100).stream().map(ImportLine::outcome).toList();
  }
}
