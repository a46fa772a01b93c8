package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Journey 15, Monday morning: the leader goes from a number on the board to the area, the organisation, the list and the one
 * file, without seeing anybody's phone, and presses; the figures of the year come out with one click.
 */
class FromTheBoardToTheFileTests extends MediationJourney {

  private static final String PHONE = "13900018001";
  private static final String AGREED_PHONE = "13900018002";

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void aLeaderFollowsANumberDownToTheFileAndPresses() throws IOException {
    clock.set(LocalDate.of(2026, 7, 20).atTime(9, 0));
    city.inAHurry = true;
    ApplicationId late = lateToAssign();
    String receipt = applications.own(late).receiptNumber();
    UUID transfer = settledBeforeACommittee();

    Staff leader = city.staff("leader");
    leader.opens("/desk/statistics");
    leader.sees("有超期");
    leader.follows("法定期限超期");
    OrganisationView unit = network.organisation(centre);
    leader.sees("全市各地", "合计");
    leader.follows(new RegionCode(unit.region()).name());
    leader.follows(unit.name());
    leader.sees(receipt, "指派超期", unit.name());
    leader.follows(receipt);
    leader.doesNotSee(PHONE);
    leader.sees("139****8001");
    assertThat(looksOf("leader", late.value())).as("the look is on record").isPositive();
    leader.follows("督办");
    leader.fills("督办要求", "今天指派律师，报告超期原因");
    leader.presses("发出督办单");
    leader.sees("办理中", "今天指派律师");

    leader.opens("/desk/statistics");
    leader.follows("援助转调解挽回损失");
    leader.follows(new RegionCode(unit.region()).name());
    leader.follows(unit.name());
    String number = transfers.transfer(transfer, clerk).number();
    assertThat(leader.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(number)).innerText()).contains("7,700.00");
    leader.follows(number);
    leader.sees("7,700.00", "调解成功");
    assertThat(looksOf("leader", transfer)).isPositive();
    leader.follows("打开事项");
    leader.doesNotSee(AGREED_PHONE);
    leader.sees("139****8002");
    assertThat(looksOf("leader", transfers.transfer(transfer, clerk).matter().value())).isPositive();

    assertThat(yearly(leader)).containsEntry("给予援助", true).containsEntry("援助转调解挽回损失（元）", true);
  }

  /** Granted, and nobody named a lawyer in three days. */
  private ApplicationId lateToAssign() {
    ApplicationId application = applied(PHONE, Map.of());
    granted(application);
    clock.advance(Duration.ofDays(5));
    MatterId matter = applications.own(application).matter();
    var missed =
        new DeadlineMissed(
            new ClockId(UUID.randomUUID()), "D02", "指派期限", "1599", application.value(), matter.value(), CITY, centre, false, clock.instant(), null, null,
            clock.instant());
    transaction.executeWithoutResult(status -> events.publishEvent(missed));
    return application;
  }

  private UUID settledBeforeACommittee() {
    MatterId matter = applications.own(applied(AGREED_PHONE, Map.of())).matter();
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false));
    settles(transfers.transfer(sent, clerk).mediation(), "7700");
    return sent;
  }

  private long looksOf(String login, UUID subject) {
    return sql.sql("select count(*) from audit_entry e join account a on a.id = e.account where a.login = ? and e.subject = ?").params(login, subject).query(Long.class).single();
  }

  /** The rows of this year's sheet, and whether each has a number for the whole city. */
  private Map<String, Boolean> yearly(Staff leader) throws IOException {
    APIResponse answer = leader.page.request().get(city.address + "/desk/statistics/year.xlsx?year=2026");
    assertThat(answer.status()).isEqualTo(200);
    Map<String, Boolean> rows = new HashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      Sheet sheet = book.getSheetAt(0);
      for (int i = 1; i <= sheet.getLastRowNum(); i++)
        rows.put(sheet.getRow(i).getCell(0).getStringCellValue(), Double.parseDouble("0" + sheet.getRow(i).getCell(1).getStringCellValue().replaceAll("[^0-9.]", "")) > 0);
    }
    assertThat(leader.page.request().get(city.address + "/desk/statistics/year.xlsx").headers().get("content-disposition")).contains("figures-2025");
    return rows;
  }
}
