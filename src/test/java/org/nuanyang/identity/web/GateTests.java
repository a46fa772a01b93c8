package org.nuanyang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.OpenAccount;
import org.nuanyang.identity.PasswordOrigin;
import org.nuanyang.identity.Role;
import org.nuanyang.identity.Viewer;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The gate as a browser meets it: cookies, sessions in the database, redirects. */
@ModuleDatabaseTest
@AutoConfigureMockMvc
@Import(GateTests.Rooms.class)
class GateTests {

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired MovableClock clock;
  @Autowired JdbcClient database;

  OpenAccount reviewer;

  @BeforeEach
  void aReviewerHasAnAccount() {
    reviewer = AccountExamples.order(accounts, clock, PasswordOrigin.CHOSEN, Role.REVIEWER);
    accounts.open(reviewer);
  }

  @Test
  void sendsStrangersFromTheDeskToTheSignInPage() throws Exception {
    mvc.perform(get("/desk/review")).andExpect(redirectedUrl("/login"));
  }

  @Test
  void hasNothingWhereNoRuleIs() throws Exception {
    mvc.perform(get("/unheard-of")).andExpect(status().isNotFound());
    mvc.perform(get("/desk/unheard-of").with(Acting.as(Role.values())))
        .andExpect(status().isForbidden());
  }

  @Test
  void signsInAndLeadsBackToThePageAskedFor() throws Exception {
    Cookie before = mvc.perform(get("/desk/review")).andReturn().getResponse().getCookie("SESSION");

    Cookie session =
        mvc.perform(signIn(AccountExamples.PASSWORD).cookie(before))
            .andExpect(redirectedUrlPattern("**/desk/review"))
            .andReturn()
            .getResponse()
            .getCookie("SESSION");

    assertThat(session.getValue()).isNotEqualTo(before.getValue());
    mvc.perform(get("/desk/review").cookie(session)).andExpect(content().string(reviewer.name()));
    assertThat(idleSeconds(reviewer)).isEqualTo(15 * 60);
  }

  @Test
  void writesTheLastTouchOfASessionOnceInAMinute() throws Exception {
    Cookie session = signedIn();
    mvc.perform(get("/desk/review").cookie(session));

    touchedBefore(40);
    long soon = lastTouch();
    mvc.perform(get("/desk/review").cookie(session)).andExpect(content().string(reviewer.name()));
    assertThat(lastTouch()).isEqualTo(soon);

    touchedBefore(61);
    long later = lastTouch();
    mvc.perform(get("/desk/review").cookie(session)).andExpect(content().string(reviewer.name()));
    assertThat(lastTouch()).isGreaterThan(later);
  }

  @Test
  void knowsTheViewerAndTheActor() throws Exception {
    mvc.perform(get("/desk/review").cookie(signedIn()))
        .andExpect(content().string(reviewer.name()))
        .andExpect(
            result ->
                assertThat((Viewer) result.getRequest().getAttribute("seen"))
                    .isEqualTo(
                        new Viewer(
                            reviewer.name(), java.util.Set.of(Role.REVIEWER), "", reviewer.login())));
    mvc.perform(get("/services/who")).andExpect(content().string("申请人 null"));
  }

  @Test
  void refusesAWrongPasswordWithoutASession() throws Exception {
    mvc.perform(signIn("wrong")).andExpect(redirectedUrl("/login?refused"));
  }

  @Test
  void closesWhatIsNotThePersonsDuty() throws Exception {
    Cookie session = signedIn();

    mvc.perform(get("/desk/decisions").cookie(session)).andExpect(status().isForbidden());
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtOnce() throws Exception {
    Cookie session = signedIn();

    accounts.trust(
        new org.nuanyang.identity.TrustAccount(
            reviewer.id(),
            0,
            java.util.Set.of(Role.CLERK),
            reviewer.organisation(),
            reviewer.scope(),
            AccountExamples.administrator(Role.SECURITY_ADMIN)));

    mvc.perform(get("/desk/review").cookie(session)).andExpect(status().isForbidden());
  }

  @Test
  void anAccountSwitchedOffIsOutsideAtOnce() throws Exception {
    Cookie session = signedIn();

    accounts.disable(reviewer.id(), 0, AccountExamples.administrator(Role.SYSTEM_ADMIN));

    mvc.perform(get("/desk/review").cookie(session)).andExpect(redirectedUrl("/login"));
  }

  @Test
  void aTemporaryPasswordLeadsNowhereElse() throws Exception {
    OpenAccount fresh = AccountExamples.order(accounts, clock, PasswordOrigin.TEMPORARY, Role.REVIEWER);
    accounts.open(fresh);
    Cookie session = signedIn(fresh);

    mvc.perform(get("/desk/review").cookie(session)).andExpect(redirectedUrl("/account/password"));
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    Cookie session = signedIn();

    mvc.perform(post("/logout").with(csrf()).cookie(session)).andExpect(redirectedUrl("/login?out"));

    mvc.perform(get("/desk/review").cookie(session)).andExpect(redirectedUrl("/login"));
  }

  @Test
  void sessionsLieSealedInTheDatabase() throws Exception {
    signedIn();

    byte[] stored =
        database
            .sql(
                """
                select attribute_bytes from spring_session_attributes
                join spring_session on primary_id = session_primary_id where principal_name = :name""")
            .param("name", reviewer.id().toString())
            .query(byte[].class)
            .single();
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("SignedIn")
        .doesNotContain(reviewer.login());
  }

  @Test
  void takesNoFormWithoutItsToken() throws Exception {
    mvc.perform(post("/desk/review").cookie(signedIn())).andExpect(status().isForbidden());
    mvc.perform(post("/desk/review").cookie(signedIn()).with(csrf())).andExpect(status().isOk());
  }

  @Test
  void aPublicPageOpensNoSession() throws Exception {
    mvc.perform(get("/services/who"))
        .andExpect(status().isOk())
        .andExpect(cookie().doesNotExist("SESSION"));
  }

  @Test
  void guardsThePageWithHeaders() throws Exception {
    mvc.perform(get("/services/who"))
        .andExpect(header().string("Content-Security-Policy", Matchers.containsString("default-src 'self'")))
        .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"));
  }

  @Test
  void recordsWhoTriedToChangeSomethingAndWhatCameOfIt() throws Exception {
    Cookie session = signedIn();

    mvc.perform(post("/desk/review?secret=13800001234").with(csrf()).cookie(session));
    mvc.perform(post("/desk/decisions").with(csrf()).cookie(session));

    List<String> notes =
        database
            .sql("select note from audit_entry where account = :id and action = 'request' order by id")
            .param("id", reviewer.id())
            .query(String.class)
            .list();
    assertThat(notes).contains("POST /desk/review 200", "POST - 403");
    assertThat(notes.toString()).doesNotContain("13800001234");
  }

  private Cookie signedIn() throws Exception {
    return signedIn(reviewer);
  }

  private Cookie signedIn(OpenAccount who) throws Exception {
    return mvc.perform(
            post("/login")
                .param("login", who.login())
                .param("password", AccountExamples.PASSWORD)
                .with(csrf()))
        .andReturn()
        .getResponse()
        .getCookie("SESSION");
  }

  private MockHttpServletRequestBuilder signIn(String password) {
    return post("/login").param("login", reviewer.login()).param("password", password).with(csrf());
  }

  /** The time sessions know is the machine's, so the row goes back instead. */
  private void touchedBefore(int seconds) {
    database
        .sql("update spring_session set last_access_time = :then where principal_name = :name")
        .param("then", System.currentTimeMillis() - seconds * 1000L)
        .param("name", reviewer.id().toString())
        .update();
  }

  private long lastTouch() {
    return database
        .sql("select last_access_time from spring_session where principal_name = :name")
        .param("name", reviewer.id().toString())
        .query(Long.class)
        .single();
  }

  private int idleSeconds(OpenAccount who) {
    return database
        .sql("select max_inactive_interval from spring_session where principal_name = :name")
        .param("name", who.id().toString())
        .query(Integer.class)
        .single();
  }

  /** Stand in for pages of other modules. */
  @Controller
  static class Rooms {

    @GetMapping("/desk/review")
    @ResponseBody
    String review(
        Actor actor,
        @ModelAttribute(name = "viewer", binding = false) Viewer viewer,
        jakarta.servlet.http.HttpServletRequest request) {
      request.setAttribute("seen", viewer);
      return actor.name();
    }

    @PostMapping("/desk/review")
    @ResponseBody
    String propose() {
      return "";
    }

    @GetMapping("/services/who")
    @ResponseBody
    String who(Actor actor, org.springframework.ui.Model model) {
      return actor.name() + " " + model.getAttribute("viewer");
    }
  }
}
