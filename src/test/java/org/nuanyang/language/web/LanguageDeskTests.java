package org.nuanyang.language.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Role;
import org.nuanyang.language.BudgetView;
import org.nuanyang.language.EndpointView;
import org.nuanyang.language.EndpointView.Failure;
import org.nuanyang.language.EndpointView.State;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

@PlatformTest
class LanguageDeskTests {

  @Autowired WebApplicationContext context;
  @Autowired List<ViewResolver> views;

  MockMvc mvc;

  @BeforeEach
  void theWholePlatform() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void saysThatNoModelIsNeeded() throws Exception {
    String page = page(mvc.perform(get("/desk/language").with(Acting.as(Role.SYSTEM_ADMIN))).andExpect(status().isOk()).andReturn().getResponse());
    assertThat(page).contains("还没有配置模型").doesNotContain("今天的用量");
  }

  @Test
  void nobodyElseMayTryOne() throws Exception {
    mvc.perform(get("/desk/language").with(Acting.as(Role.CLERK))).andExpect(status().isForbidden());
    mvc.perform(post("/desk/language/try").param("endpoint", "甲").with(Acting.as(Role.SYSTEM_ADMIN)).with(csrf())).andExpect(status().isNotFound());
  }

  @Test
  void showsStateFiguresAndTheLastFailureInWords() throws Exception {
    var at = Instant.parse("2026-11-22T02:00:00Z");
    var model =
        Map.<String, Object>of(
            "endpoints",
            List.of(
                new EndpointView("一号", "http://10.0.0.8:8000", "qwen", 2, State.RESTS, null, 12, 3, 45_678, new BigDecimal("1.234500"), Failure.SLOW, at),
                new EndpointView("外", "https://8.8.8.8", "x", 1, State.REFUSED, "language.refused.public", 0, 0, 0, BigDecimal.ZERO, null, null)),
            "budget", new BudgetView(2_000_000, 2_000_000, new BigDecimal("1.2345"), BigDecimal.TEN), "tried", "一号", "answered", false);

    String page = rendered(model);

    assertThat(page).contains("暂停，过一会儿自动再试", "问 12 次，没答成 3 次；45,678 词元，1.23 元", "太慢，等不及了", "额度已经用完", "没有答上来", "地址不在内网");
    assertThat(page.split("action=\"/desk/language/try\"", -1)).as("a refused one cannot be tried").hasSize(2);
  }

  private String rendered(Map<String, Object> model) throws Exception {
    var request = new MockHttpServletRequest(context.getServletContext(), "GET", "/desk/language");
    request.setAttribute(org.springframework.web.servlet.DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    var response = new MockHttpServletResponse();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    for (ViewResolver resolver : views) {
      View view = resolver.resolveViewName("language/desk", Locale.SIMPLIFIED_CHINESE);
      if (view == null) continue;
      view.render(model, request, response);
      return page(response);
    }
    throw new IllegalStateException("no view");
  }

  @AfterEach
  void theRequestIsOver() {
    RequestContextHolder.resetRequestAttributes();
  }

  private static String page(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
