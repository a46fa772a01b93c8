package org.nuanyang.deadlines.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.Policies;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The list of clocks, the proof sheet and the holiday pages as staff meet them. */
@ModuleDatabaseTest(extraIncludes = {"identity", "kit"})
@AutoConfigureMockMvc
class ClockPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Deadlines deadlines;
  @Autowired MovableClock clock;
  @MockitoBean Policies policies;
  @MockitoBean Eligibility eligibility;

  private UUID centre;
  private UUID subject;

  @BeforeEach
  void aCentreHasAClock() {
    when(policies.profileOf(anyString())).thenReturn("R-BT25");
    centre = UUID.randomUUID();
    subject = UUID.randomUUID();
  }

  @Test
  void showsWhatIsDueAndLeadsToTheProof() throws Exception {
    ClockId id = watch("D01");

    mvc.perform(get("/desk/clocks?list=RUNNING").with(Acting.as(centre, Role.REVIEWER)))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(
            containsString("审查决定期限"), containsString("/desk/clocks/" + id.value()), containsString("还有7天"),
            containsString("暖阳-2026-000003"))));
    mvc.perform(get("/desk/clocks/" + id.value()).with(Acting.as(centre, Role.REVIEWER)))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(
            containsString("《法律援助法》第四十三条"), containsString("开始的当天不算"), containsString("2026年7月8日"),
            not(containsString("deadlines.proof")), not(containsString("name=\"why\"")))));
  }

  @Test
  void showsOtherCentresNothing() throws Exception {
    ClockId id = watch("D01");

    mvc.perform(get("/desk/clocks?list=RUNNING").with(Acting.as(UUID.randomUUID(), Role.REVIEWER)))
        .andExpect(content().string(not(containsString("暖阳-2026-000003"))));
    mvc.perform(get("/desk/clocks/" + id.value()).with(Acting.as(UUID.randomUUID(), Role.REVIEWER)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/desk/clocks/" + UUID.randomUUID()).with(Acting.as(centre, Role.REVIEWER)))
        .andExpect(status().isNotFound());
    mvc.perform(get("/desk/clocks/nonsense").with(Acting.as(centre, Role.REVIEWER))).andExpect(status().is4xxClientError());
    mvc.perform(get("/desk/clocks?list=x&after=x").with(Acting.as(centre, Role.REVIEWER))).andExpect(status().is4xxClientError());
    mvc.perform(get("/desk/clocks").with(Acting.as(centre, Role.AUDITOR))).andExpect(status().isForbidden());
  }

  @Test
  void keepsTheReasonOfAMiss() throws Exception {
    ClockId id = watch("D02");
    clock.set(LocalDate.of(2026, 7, 10));
    deadlines.stop(subject, "D02");
    String page = "/desk/clocks/" + id.value();
    int version = deadlines.sheet(id, Acting.person(centre, Role.DIRECTOR)).version();

    mvc.perform(get(page).with(Acting.as(centre, Role.DIRECTOR)))
        .andExpect(content().string(allOf(containsString("name=\"why\""), containsString("已报告法律援助机构负责人"))));
    mvc.perform(reason(page, version, " ")).andExpect(status().isOk()).andExpect(content().string(containsString("请写明超期的原因")));
    mvc.perform(reason(page, version - 1, "律师不足")).andExpect(status().isConflict());
    mvc.perform(reason(page, version, "律师不足<script>")).andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(Acting.as(centre, Role.DIRECTOR)))
        .andExpect(content().string(allOf(containsString("律师不足&lt;script&gt;"), not(containsString("name=\"why\"")))));
  }

  @Test
  void takesTheHolidaysOfAYearFromTheOperator() throws Exception {
    mvc.perform(get("/desk/holidays").with(Acting.as(Role.SYSTEM_ADMIN)))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("/desk/holidays/2027"), containsString("暂定"))));
    mvc.perform(get("/desk/holidays/2027").with(Acting.as(Role.SYSTEM_ADMIN)))
        .andExpect(content().string(containsString("春节 2027-02-05 2027-02-08")));
    mvc.perform(holidays("春节 2029-02-30", "2029-02-10")).andExpect(content().string(containsString("第1行看不懂")));
    mvc.perform(holidays("春节 2029-02-12 2029-02-18", "2029-02-12")).andExpect(content().string(containsString("周六或者周日")));
    mvc.perform(holidays("春节 2029-02-12 2029-02-18", "2029-02-10")).andExpect(redirectedUrl("/desk/holidays"));
    mvc.perform(get("/desk/holidays/2029").with(Acting.as(Role.SYSTEM_ADMIN)))
        .andExpect(content().string(containsString("春节 2029-02-12 2029-02-18")));
    mvc.perform(get("/desk/holidays/2029").with(Acting.as(Role.CLERK))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/holidays/99999").with(Acting.as(Role.SYSTEM_ADMIN))).andExpect(status().isNotFound());
  }

  private RequestBuilder reason(String page, int version, String why) {
    return post(page + "/reason")
        .with(Acting.as(centre, Role.DIRECTOR))
        .with(csrf())
        .param("submissionKey", UUID.randomUUID().toString())
        .param("version", String.valueOf(version))
        .param("why", why);
  }

  private RequestBuilder holidays(String days, String workdays) {
    return post("/desk/holidays/2029")
        .with(Acting.as(Role.SYSTEM_ADMIN))
        .with(csrf())
        .param("submissionKey", UUID.randomUUID().toString())
        .param("version", "0")
        .param("status", "OFFICIAL")
        .param("source", "国办通知")
        .param("days", days)
        .param("workdays", workdays);
  }

  private ClockId watch(String rule) {
    return deadlines.watch(
        new WatchDeadline(rule, subject, UUID.randomUUID(), clock.instant(), "159900", centre, "暖阳-2026-000003"));
  }
}
