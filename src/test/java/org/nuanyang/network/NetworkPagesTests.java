package org.nuanyang.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the network, in a small town of three organisations. */
@ModuleDatabaseTest(extraIncludes = {"kit", "identity"})
@AutoConfigureMockMvc
class NetworkPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired OrganisationTree tree;
  @Autowired MovableClock clock;

  NetworkExamples town;

  @BeforeEach
  void threePlaces() {
    town = NetworkExamples.town(network);
  }

  @Test
  void listsPlacesOfADistrict() throws Exception {
    mvc.perform(get("/places").param("region", "159922"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(town.station)))
        .andExpect(content().string(not(containsString("没有符合条件的网点"))))
        .andExpect(content().string(not(containsString(town.centre))));
    mvc.perform(get("/places").param("region", "159923"))
        .andExpect(content().string(containsString("没有符合条件的网点")));
  }

  @Test
  void leavesOutWhereAWheelchairCannotGoAndWhereNobodySpeaksMongolian() throws Exception {
    mvc.perform(get("/places").param("stepFree", "true").param("mongolian", "true"))
        .andExpect(content().string(containsString(town.centre)))
        .andExpect(content().string(not(containsString(town.station))));
  }

  @Test
  void knowsWhichAreOpenNow() throws Exception {
    clock.set(LocalDateTime.of(2026, 7, 1, 12, 30));
    mvc.perform(get("/places").param("openNow", "true"))
        .andExpect(content().string(not(containsString(town.centre))));
    clock.set(LocalDate.of(2026, 7, 2));
    mvc.perform(get("/places").param("openNow", "true"))
        .andExpect(content().string(containsString(town.centre)))
        .andExpect(content().string(containsString("正在办公")))
        .andExpect(content().string(not(containsString("现在没有开门"))))
        .andExpect(content().string(containsString("周一至周五")));
  }

  @Test
  void putsTheNearestFirst() throws Exception {
    String page =
        mvc.perform(get("/places").param("lat", "41.001").param("lng", "112.0"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(page.indexOf(town.station)).isPositive().isLessThan(page.indexOf(town.centre));
  }

  @Test
  void answersNonsenseWithoutAFault() throws Exception {
    mvc.perform(get("/places").param("region", "' or 1=1").param("after", "nonsense").param("kind", "CASTLE"))
        .andExpect(status().is4xxClientError());
    mvc.perform(get("/places").param("region", "' or 1=1")).andExpect(status().isOk());
    mvc.perform(get("/places").param("lat", "NaN").param("lng", "1e300")).andExpect(status().isOk());
  }

  @Test
  void showsTheDeskTheOrganisationsAndWhatHangsBelow() throws Exception {
    mvc.perform(get("/desk/network").param("name", town.firm).with(Acting.as(Role.LEADER)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(town.firm)))
        .andExpect(content().string(not(containsString(town.station))));
    mvc.perform(get("/desk/network/" + town.centreId).with(Acting.as(Role.LEADER)))
        .andExpect(content().string(containsString(town.station)))
        .andExpect(content().string(not(containsString("更正公开信息"))));
    mvc.perform(get("/desk/network").with(Acting.as(Role.LAWYER))).andExpect(status().isForbidden());
    assertThat(tree.unitsBelow(town.centreId)).containsExactlyInAnyOrder(town.centreId, town.stationId);
  }

  @Test
  void letsTheHeadCorrectAPlaceOnceAndTellsMistakesAtTheField() throws Exception {
    var head = Acting.as(Role.DIRECTOR);
    var form = post("/desk/network/" + town.stationId).param("address", "新址路2号").param("active", "true").param("version", "0");
    mvc.perform(form.param("phone", "打电话").param("submissionKey", UUID.randomUUID().toString()).with(head).with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请填写电话号码")))
        .andExpect(content().string(containsString("新址路2号")));
    mvc.perform(correction("04707654321").with(head).with(csrf())).andExpect(status().is3xxRedirection());
    mvc.perform(correction("04701111111").with(head).with(csrf())).andExpect(status().isConflict());
    assertThat(network.organisation(town.stationId).phone()).isEqualTo("04707654321");
  }

  @Test
  void keepsThePoolWithTheReasonsOfEveryMove() throws Exception {
    UUID lawyer = town.lawyer(practitioners);
    String page = "/desk/network/lawyers/" + lawyer;
    mvc.perform(get("/desk/network/lawyers").param("speciality", "LABOR").param("language", "mn").with(Acting.as(Role.ASSIGNER)))
        .andExpect(content().string(containsString(page)))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(move(page, "SUSPENDED", "停止执业三个月", 0)).andExpect(status().is3xxRedirection());
    mvc.perform(move(page, "ACTIVE", "", 1)).andExpect(status().isConflict());
    mvc.perform(move(page, "ACTIVE", "期满恢复", 0)).andExpect(status().isConflict());
    mvc.perform(get(page).with(Acting.as(Role.ASSIGNER)))
        .andExpect(content().string(containsString("停止执业三个月")))
        .andExpect(content().string(not(containsString("13800001111"))));
    mvc.perform(get(page).with(Acting.as(Role.CLERK))).andExpect(content().string(not(containsString("变更在库状态"))));
    assertThat(practitioners.practitioner(lawyer).status()).isEqualTo(PoolStatus.SUSPENDED);
  }

  private MockHttpServletRequestBuilder correction(String phone) {
    return post("/desk/network/" + town.stationId)
        .param("address", "新址路2号")
        .param("phone", phone)
        .param("active", "true")
        .param("version", "0")
        .param("submissionKey", UUID.randomUUID().toString());
  }

  private static MockHttpServletRequestBuilder move(String page, String to, String reason, int version) {
    return post(page + "/status")
        .param("to", to)
        .param("reason", reason)
        .param("version", String.valueOf(version))
        .param("submissionKey", UUID.randomUUID().toString())
        .with(Acting.as(Role.ASSIGNER))
        .with(csrf());
  }
}
