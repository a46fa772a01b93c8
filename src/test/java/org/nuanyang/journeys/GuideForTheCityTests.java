package org.nuanyang.journeys;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.knowledge.LawExamples;
import org.nuanyang.knowledge.LawImports;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor writes a guide, a lawyer reads it, and within seconds it answers whoever asks. */
class GuideForTheCityTests extends Journey {

  @Autowired LawImports imports;
  @TempDir Path folder;

  @Test
  void whatTheCityPublishesAnswersWithinSeconds() throws Exception {
    imports.take(Files.writeString(folder.resolve("灯火法.md"), LawExamples.LAMPS_AMENDED), "灯火法.md", LawExamples.editor(), (done, all) -> {});
    Staff editor = city.staff("editor");
    editor.opens("/desk/guides/new");
    Map.of(
            "网址名", "watch-tower-lamp", "标题", "瞭望塔的灯笼灭了找谁", "群众会怎么问", "瞭望塔灯笼灭了咋整\n塔上的灯笼谁来点\n灯笼灭了黑漆漆", "先说结论", "天黑就要点灯，灯坏了当天修好。【灯火法第二条】【灯火法第二条之一】",
            "什么情况是这样", "夜里灯笼灭了", "一步一步怎么做", "先告诉守塔的人", "从现在起留好这些", "拍下灭了的灯笼", "要花多少钱", "不花钱", "去哪里办", "守塔的人那里", "能不能免费请律师", "一般不用请律师")
        .forEach(editor::fills);
    editor.picks("分类", "房产物业与相邻关系");
    editor.presses("保存并核对引用");
    editor.sees("草稿", "现行有效");
    editor.presses("送审");
    editor.sees("待审核");
    String version = editor.page.url().substring(editor.page.url().indexOf("/desk/"));

    Staff lawyer = city.staff("lawyer001");
    lawyer.opens("/desk/guides");
    lawyer.follows("瞭望塔的灯笼灭了找谁");
    lawyer.presses("审核通过");
    lawyer.sees("已审核");
    editor.opens(version);
    editor.presses("发布");
    editor.sees("本市第 1 版");

    Citizen asker = city.citizen(Person.named("问灯的人", "19800808"));
    await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
      asker.opens("/ask");
      asker.fills("您遇到了什么事？", "瞭望塔灯笼灭了咋整");
      asker.presses("问一问");
      asker.sees("天黑就要点灯，灯坏了当天修好。");
    });
    asker.follows("看这件事的完整指南");
    asker.sees("瞭望塔的灯笼灭了找谁", "先说结论", "《灯火法》第二条之一", "本市第 1 版");
  }
}
