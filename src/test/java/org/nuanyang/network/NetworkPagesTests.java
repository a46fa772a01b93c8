package org.nuanyang.network;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The public page of service points, in a small town of three places. */
@ModuleDatabaseTest(extraIncludes = {"identity", "portal"})
@AutoConfigureMockMvc
class NetworkPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Network network;
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
        .andExpect(content().string(not(containsString(town.centre))));
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
    org.assertj.core.api.Assertions.assertThat(page.indexOf(town.station)).isPositive().isLessThan(page.indexOf(town.centre));
  }

  @Test
  void answersNonsenseWithoutAFault() throws Exception {
    mvc.perform(get("/places").param("region", "' or 1=1").param("after", "nonsense").param("kind", "CASTLE"))
        .andExpect(status().is4xxClientError());
    mvc.perform(get("/places").param("region", "' or 1=1")).andExpect(status().isOk());
    mvc.perform(get("/places").param("lat", "NaN").param("lng", "1e300")).andExpect(status().isOk());
  }
}
