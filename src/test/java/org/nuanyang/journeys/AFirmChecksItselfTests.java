package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.WorkerVoices;
import org.nuanyang.testing.Chromium;
import org.springframework.beans.factory.annotation.Autowired;

/** A small firm answers about itself, a worker answers behind the code on the wall, and the report is taken home as a paper. */
class AFirmChecksItselfTests extends Journey {

  private static final String CONTRACT = "每个员工都在上班一个月内签了书面劳动合同吗";
  private static final String PAID = "工资每月按时足额发给本人，有工资清单吗";

  @Autowired WorkerVoices voices;

  @Test
  void theOwnerAnswersTheWorkersAreHeardAndTheReportIsPrinted() {
    Visitor owner = new Visitor(city, Chromium.visitor(360, 740).newPage());
    owner.opens("/checkup");
    owner.page.locator("input[name=headcount]").first().check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    owner.fills("企业名称", "城北小吃店");
    owner.presses("开始");
    owner.answersTo(CONTRACT, "不是，没有");
    owner.answersTo(PAID, "是，有");
    owner.presses("保存，下一步");
    owner.page.navigate(owner.page.url().replaceFirst("/parts/.*", "/check"));
    owner.presses("出报告");
    owner.sees("城北小吃店", "要紧", "《劳动合同法》第八十二条");

    String report = owner.page.url();
    owner.follows("请职工不记名答题");
    String link = owner.page.locator("main").innerText().replaceAll("(?s).*?(/checkup/workers/[0-9A-Z-]+).*", "$1");
    Visitor worker = new Visitor(city, Chromium.visitor(360, 740).newPage());
    worker.opens(link);
    worker.answersTo("工资每月都按时、足数发吗", "不是，没有");
    worker.presses("交上");
    worker.sees("收到了，谢谢您");
    worker.opens(link);
    worker.sees("收到了，谢谢您");
    var id = voices.find(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
    for (int i = 0; i < 4; i++) voices.hear(id, UUID.randomUUID().toString(), Map.of("w_paid", Reply.NO));

    String paper = owner.readsPdf(report + ".pdf");
    assertThat(paper).contains("法治体检", "城北小吃店", CONTRACT, "第八十二条", "合计了5名职工", "工资每月都按时、足数发吗").doesNotContain("胜诉率");
    worker.leaves();
    owner.leaves();
  }

  @Test
  void aContractIsLookedOverAndNothingOfItIsKept() {
    Visitor owner = new Visitor(city, Chromium.visitor(360, 740).newPage());
    owner.opens("/checkup");
    owner.follows("合同条款体检");
    owner.presses("开始看");
    owner.sees("请选是哪种合同。");
    owner.ticks("劳动合同");
    owner.fills("或者把合同内容贴在这里", "太短");
    owner.presses("开始看");
    owner.sees("内容太短");
    owner.fills("或者把合同内容贴在这里", "劳动合同\n甲方聘用乙方为操作工，合同期限一年，试用期三个月。\n乙方入职时交纳押金500元，发生工伤事故一切责任自负。\n乙方自愿不缴纳社会保险。双方签字。\n<script>alert(1)</script>");
    owner.presses("开始看");
    owner.sees("合同条款体检报告", "机器按规则", "超过界限：试用期太长", "第 2 段：", "有风险：收押金、扣证件", "《劳动合同法》第九条", "没有写：工作时间和休息休假", "可以换成");

    var download = owner.page.waitForDownload(() -> owner.button("下载 PDF").click());
    assertThat(download.suggestedFilename()).isEqualTo("合同条款体检报告.pdf");
    try (var paper = org.apache.pdfbox.Loader.loadPDF(java.nio.file.Files.readAllBytes(download.path()))) {
      assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(paper).replaceAll("\\s", "")).contains("试用期太长", "试用期三个月", "《劳动合同法》第十九条", "机器");
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    owner.leaves();
  }
}
