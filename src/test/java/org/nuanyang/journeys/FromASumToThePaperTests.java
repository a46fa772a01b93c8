package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nuanyang.drafting.DraftingExamples;
import org.nuanyang.testing.Chromium;

/** A worker who was laid off: from the sum to a paper that can be handed in, on a phone, at a machine in the hall, with a lawyer's eye on it. */
class FromASumToThePaperTests extends Journey {

  private static final String PAPER = "labor-arbitration-application";

  @Test
  void onThePhoneAndPrintedInTheHall() throws IOException {
    clock.advance(Duration.between(clock.instant(), DraftingExamples.TODAY.atStartOfDay(clock.getZone()).toInstant().plusSeconds(36_000)));
    Citizen worker = city.citizen(Person.named("周裁员", "19850412"));
    worker.opens("/calculators/economic_compensation");
    worker.fills("哪天进的单位", "2018-03-01");
    worker.fills("最后一天是哪天", "2024-08-31");
    worker.fills("离开前十二个月平均每月应得多少工资", "6200");
    worker.fills("当地上一年职工月平均工资", "7000");
    worker.ticks("经济补偿（N）：协商、到期不续、单位有错我辞职");
    worker.presses("算一算");
    worker.sees("43,400.00");
    worker.follows("用这个数写文书、存进诉求");
    worker.sees("43,400.00", "劳动人事争议仲裁申请书");
    worker.page.locator("a[href*='/papers/" + PAPER + "']").click();
    worker.looks();
    worker.sees("把刚才算出来的数带进去", "写之前先看");
    worker.presses("开始写");

    new PaperWriter(worker, PAPER).writes();
    worker.sees("核对您的回答", "43,400.00元");
    worker.follows("生成文书");
    worker.sees("经济补偿43,400.00元", "在手机上、自助机上打开");
    String link = scanned(worker);
    worker.follows("看法律意见书");
    worker.sees("法律意见书", "机器按法律条文", "争议焦点", "哪些能说明，还缺什么", "申请劳动仲裁：最后一天是", "可以走的路", "花多少钱", "下一步");
    assertThat(worker.page.url()).contains("/risk/LABOR/opinion?").doesNotContain("%E5");
    worker.page.goBack();
    assertThat(link).startsWith(city.address + "/papers/go/").doesNotContain("张").hasSizeLessThan(80);

    Visitor machine = new Visitor(city, Chromium.visitor(1080, 1920).newPage());
    machine.opens(link.substring(city.address.length()));
    machine.sees("核对您的回答", "43,400.00元");
    machine.follows("生成文书");
    String printed = machine.readsPdf(machine.page.url().replaceFirst("/paper$", "/paper.pdf"));
    assertThat(printed).contains("劳动人事争议仲裁申请书", "43,400.00元", "张某甲", "某某机械有限公司");
    machine.presses("我用完了，退出");
    machine.sees("已经从这台机器上退出");
    int left = machine.page.request().get(worker.page.url()).status();
    assertThat(left).isEqualTo(404);
    machine.leaves();

    worker.unfolds("删除这份文书");
    worker.presses("确定删除");
    worker.sees("已经删掉了");
    assertThat(sql.sql("select count(*) from guided_draft where lawyer is null and paper = ? and place = 'check'").param(PAPER).query(Integer.class).single()).isZero();
  }

  @Test
  void correctedByALawyer() {
    Citizen worker = city.citizen(Person.named("吴改稿", "19790509"));
    worker.opens("/papers?q=证据目录");
    worker.sees("证据清单", "写之前先看");
    worker.presses("开始写");
    new PaperWriter(worker, "evidence-list").writes();
    worker.follows("生成文书");
    worker.fills("想请律师看什么（可以不写）", "顺序对不对");
    worker.presses("请律师看");
    worker.sees("已经请律师看了");

    Staff lawyer = city.staff("lawyer001");
    lawyer.opens("/desk/drafts");
    lawyer.sees("证据清单");
    lawyer.presses("我来看");
    lawyer.sees("顺序对不对");
    var piece = lawyer.page.locator("textarea").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("案由：")).first();
    piece.fill(piece.inputValue() + "（一审）");
    lawyer.presses("保存改动");
    lawyer.sees("改动已经保存", "改过", "改了文字", "（一审）");
    worker.page.reload();
    worker.sees("正在看您的文书");
    lawyer.fills("写给当事人的话", "补上案号就可以交。");
    lawyer.presses("退回");

    worker.page.reload();
    worker.sees("看过了，退回给您", "补上案号就可以交。", "改了：", "（一审）");
    assertThat(worker.readsPdf(worker.page.url().replaceFirst("/paper$", "/paper.pdf"))).contains("（一审）");
  }

  /** What a phone reads from the picture on the page. */
  private static String scanned(Visitor reader) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(reader.page.locator("svg.qr").screenshot()));
    int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    try {
      var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
      return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (NotFoundException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
