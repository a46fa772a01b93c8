package org.nuanyang.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Participant;
import org.springframework.validation.BeanPropertyBindingResult;
import tools.jackson.databind.json.JsonMapper;

/** Who else asks, typed line by line or sent by a system. */
class DisputeFormTests {

  @Test
  void aLineWithoutANameIsAskedForAgain() {
    for (String line : List.of(",", "，，", "甲乙\n,", ", 13900000001")) {
      DisputeForm form = told(line);
      var errors = new BeanPropertyBindingResult(form, "form");
      form.checkDesk(errors, LocalDate.of(2026, 7, 1));
      assertThat(errors.getFieldErrorCount("members")).as(line).isEqualTo(1);
    }
    assertThat(told("甲乙，13900000002\n丙丁").people()).extracting(Participant::name).containsExactly("王工友", "甲乙", "丙丁", "青禾建筑公司");
  }

  @Test
  void amongThePeopleOfAnOrganNothingIsNobody() {
    var sent = JsonMapper.builder().build().readValue("{\"members\": [null, {\"name\": \"甲乙\", \"phone\": null}]}", DisputeApi.Dispute.class);
    assertThat(sent.lines().strip()).isEqualTo("甲乙");
  }

  /** Whoever holds the other side's phone would answer and sign for it. */
  @Test
  void nobodyWhoAsksHasThePhoneOfTheOtherSide() {
    assertThat(problems(told("甲乙，138-0000-1111"), "members")).isEqualTo(1);
    assertThat(problems(told("甲乙，13800001112"), "members")).isZero();
    DisputeForm both =
        new DisputeForm(
            null, null, Category.LABOR, "拖欠工资", "干了三个月，没有给工资。", "王工友", "+86 13800001111", "", "青禾建筑公司", "138-0000-1111", "", null, null, null, null,
            false, null, null, null);
    assertThat(problems(both, "phone")).isEqualTo(1);
  }

  private static int problems(DisputeForm form, String field) {
    var errors = new BeanPropertyBindingResult(form, "form");
    form.checkOwn(errors, true);
    form.checkDesk(errors, LocalDate.of(2026, 7, 1));
    return errors.getFieldErrorCount(field);
  }

  static DisputeForm told(String members) {
    return new DisputeForm(
        null, null, Category.LABOR, "拖欠工资", "干了三个月，没有给工资。", "王工友", "13900000003", members, "青禾建筑公司", "13800001111", "", null, null, null, null, false,
        null, null, null);
  }
}
