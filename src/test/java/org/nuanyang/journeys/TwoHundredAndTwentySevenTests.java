package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanyang.groups.RosterFile;

/**
 * Journey 13: pension fraud with 227 elderly recipients: the roster comes from Excel, its faults are mended in the
 * error sheet, one signs on the own phone, a few speak for all, one decision, one case, and each one's own money.
 */
class TwoHundredAndTwentySevenTests extends Journey {

  private static final String[] HEADINGS = {"姓名", "身份证号码", "手机号", "被骗金额", "人员类别", "有没有固定生活来源", "材料齐全"};

  @Test
  void fromARosterToTheMoneyOfEach() throws IOException {
    Person[] old = IntStream.rangeClosed(1, 227).mapToObj(n -> Person.named("老人", "19500101")).toArray(Person[]::new);
    city.inAHurry = true;
    Staff clerk = city.staff("clerk");
    clerk.opensNewForm();
    clerk.entersPerson(old[0]);
    clerk.entersMatter("在刑事案件里是受害人", "青禾县", "金秋养老服务公司", "公司以养老床位为名收了 227 位老人的钱，人找不到了，一分钱也不退。");
    clerk.ticks("吃低保");
    clerk.acceptsWithAllPapers();
    String receipt = clerk.receiptNumber();
    clerk.presses("还有别人一起申请？建名册");

    uploads(clerk, roster(old, true));
    clerk.sees("有 3 行不能导入", "证件号码被 Excel 当成数字");
    List<List<String>> errors = RosterFile.cells(download(clerk, "下载错误表"));
    assertThat(errors).hasSize(228).filteredOn(row -> !row.getLast().equals("没有问题")).as("with the headings").hasSize(4);
    uploads(clerk, roster(old, false));
    clerk.presses("导入这 227 人");
    assertThat(figure(clerk, "名册上的人")).isEqualTo("227");
    assertThat(clerk.page.locator("tbody tr").count()).as("a page of the roster").isEqualTo(50);

    clerk.follows("手机扫码签名");
    clerk.presses("生成二维码");
    String code = clerk.page.locator("[data-join-code]").innerText();
    String group = clerk.page.url().replaceFirst("/join$", "").substring(city.address.length());
    city.inAHurry = false;
    Citizen signer = city.citizenWithoutScript(old[200]);
    signer.opens("/join?code=" + code.toLowerCase());
    signer.sees("金秋养老服务公司");
    signer.fills("您的姓名", old[200].name());
    signer.fills("身份证号码", old[200].identityNumber());
    signer.fills("您的手机号", old[200].phone());
    signer.presses("获取验证码");
    signer.fills("短信验证码", city.codeSentTo(old[200]));
    signer.ticks("我看明白了，我签名");
    signer.presses("签名");
    signer.sees("您在名册上，签名已经记下");
    city.inAHurry = true;

    clerk.opens(group + "?q=" + old[200].name());
    clerk.sees("手机签了");
    clerk.opens(group);
    for (int line : new int[] {0, 1, 2, 3, 4}) clerk.marks(old[line]);
    clerk.presses("推选为代表人");
    clerk.sees(old[4].name());
    city.staff("reviewer").proposesGrant(old[0].name());
    city.staff("director").grants(old[0].name());
    city.staff("assigner").assignsFirstLawyer(receipt);
    Staff lawyer = city.lawyerOf(receipt);
    lawyer.acceptsAssignment(receipt);
    lawyer.opensCaseOf(old[0].name());
    lawyer.signsAgreement("");
    lawyer.follows("登记金额");
    assertThat(lawyer.readsAmounts("请求")).as("what the roster said").hasSize(227).allMatch(sum -> sum.intValueExact() == 30_000);
    lawyer.backToTheCase();
    lawyer.entersSameAmounts("", "20000", "");
    lawyer.entersAmounts(old[200], "30000", "20000", "5000");
    lawyer.sees("6,810,000.00 / 4,540,000.00 / 5,000.00");
    lawyer.uploads("判决书、裁定书");
    lawyer.closes("判决", "部分支持");

    assertThat(sql.sql("select awarded from counted_file where receipt_number = ?").param(receipt).query(BigDecimal.class).single()).isEqualByComparingTo("4540000");
    assertThat(sql.sql("select recipients from legal_aid_case where receipt_number = ?").param(receipt).query(Integer.class).single()).isEqualTo(227);
    clock.advance(Duration.ofMinutes(2)); // one code a minute
    Citizen own = city.citizen(old[200]);
    own.looksUp(receipt);
    own.sees(old[200].name() + "的那一份", "5,000.00 元");
    own.doesNotSee(old[0].name() + "的那一份");
  }

  private static String figure(Staff clerk, String label) {
    return clerk.page.locator(".figure").filter(new Locator.FilterOptions().setHasText(label)).locator(".figure-number").innerText();
  }

  private static void uploads(Staff clerk, byte[] roster) {
    String group = clerk.page.url().replaceFirst("/imports?(/.*)?$", "");
    clerk.opens(group.substring(group.indexOf("/desk")) + "/import");
    clerk.labelled("名册文件").setInputFiles(new FilePayload("名册.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", roster));
    clerk.presses("上传并检查");
  }

  private static byte[] download(Staff clerk, String link) throws IOException {
    Download file = clerk.page.waitForDownload(() -> clerk.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).click());
    return Files.readAllBytes(file.path());
  }

  /** @param withFaults one number kept as a number, one person twice, one without a number */
  private static byte[] roster(Person[] old, boolean withFaults) {
    RosterFile file = RosterFile.of(HEADINGS);
    for (int i = 0; i < old.length; i++) {
      Object number = old[i].identityNumber();
      if (withFaults && i == 10) number = Double.valueOf(old[i].identityNumber().replace('X', '0'));
      if (withFaults && i == 20) number = old[21].identityNumber();
      if (withFaults && i == 30) number = "";
      List<Object> cells = new ArrayList<>(List.of(old[i].name(), number, old[i].phone(), 30000, "老年人、低保", "没有", "是"));
      file.row(cells.toArray());
    }
    return file.bytes();
  }
}
