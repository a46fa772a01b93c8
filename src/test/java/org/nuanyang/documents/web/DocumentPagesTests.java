package org.nuanyang.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Papers and files as staff open them, and the public verification page. */
@PlatformTest
class DocumentPagesTests {

  private static final String CITY = "159900";

  @Autowired WebApplicationContext context;
  @Autowired Papers papers;
  @Autowired Files files;
  @Autowired JdbcClient database;

  private final UUID centre = UUID.randomUUID();
  private final UUID matter = UUID.randomUUID();
  private PaperId paper;
  private PaperView view;
  private MockMvc mvc;

  @BeforeEach
  void aPaperIsIssued() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Map<String, Object> fields =
        Map.of(
            "organisation", "暖阳市法律援助中心", "applicant", "申请人甲", "identityNumber", "15990119780602001X", "matter", "工伤保险待遇纠纷",
            "aidForm", "劳动争议仲裁代理", "appliedOn", LocalDate.of(2026, 6, 28), "decidedOn", LocalDate.of(2026, 7, 1));
    paper = papers.issue(PaperType.GRANT_DECISION, matter, matter, CITY, centre, fields, Actor.system(CITY));
    view = papers.view(paper);
  }

  @Test
  void anybodyVerifiesAPaper() throws Exception {
    mvc.perform(get("/verify")).andExpect(status().isOk()).andExpect(content().string(containsString("核验码")));
    mvc.perform(get("/verify").param("code", view.code())).andExpect(redirectedUrl("/verify/" + view.code()));
    mvc.perform(get("/verify/" + view.code()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("给予法律援助决定书")))
        .andExpect(content().string(containsString(view.number())))
        .andExpect(content().string(containsString("申**")))
        .andExpect(content().string(not(containsString("申请人甲"))))
        .andExpect(content().string(not(containsString("159901"))))
        .andExpect(content().string(not(containsString("工伤"))))
        .andExpect(content().string(not(containsString("已经被新的文书代替"))));
  }

  @Test
  void tellsThatAPaperWasReplaced() throws Exception {
    String code = view.code();
    aPaperIsIssued();

    mvc.perform(get("/verify/" + code))
        .andExpect(content().string(containsString("已经被新的文书代替")))
        .andExpect(content().string(not(containsString("这份文书是真的"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "123", "<script>alert(1)</script>", "' or 1=1 --", "7K2M-9QXA-31RT-B0HV-7K2M-9QXA-31RT-B0HV-7K2M"})
  void saysWhatToDoAboutACodeThatCannotBe(String typed) throws Exception {
    mvc.perform(get("/verify").param("code", typed))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("error-summary")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0000-0000-0000", "x", "%00", "%E6%9A%96%F0%9F%8C%9E", "'%20or%201=1"})
  void knowsNothingOfOtherCodes(String code) throws Exception {
    int answered = mvc.perform(get(java.net.URI.create("/verify/" + code))).andReturn().getResponse().getStatus();
    assertThat(answered).isLessThan(500);
    mvc.perform(get("/verify/0000-0000-0000-0000")).andExpect(content().string(containsString("没有查到")));
  }

  @Test
  void staffReadAndPrintPapersOfTheirOffice() throws Exception {
    mvc.perform(get("/desk/papers/" + paper.value()).with(Acting.as(centre, Role.CLERK)))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(content().string(containsString("申请人甲")))
        .andExpect(content().string(containsString(paper.value() + ".pdf")));
    byte[] pdf =
        mvc.perform(get("/desk/papers/" + paper.value() + ".pdf").with(Acting.as(centre, Role.CLERK)))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", "application/pdf"))
            .andExpect(header().string("Content-Disposition", containsString("inline")))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    int looks =
        database.sql("select count(*) from audit_entry where kind = 'paper' and subject = ?").param(paper.value()).query(Integer.class).single();
    assertThat(looks).isGreaterThanOrEqualTo(2);
  }

  @Test
  void othersDoNot() throws Exception {
    mvc.perform(get("/desk/papers/" + paper.value()).with(Acting.as(UUID.randomUUID(), Role.DIRECTOR))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/papers/" + paper.value() + ".pdf").with(Acting.as(UUID.randomUUID(), Role.LAWYER))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/papers/" + paper.value()).with(Acting.as(centre, Role.SYSTEM_ADMIN))).andExpect(status().isForbidden());
    mvc.perform(get("/desk/papers/" + paper.value())).andExpect(status().is3xxRedirection());
    mvc.perform(get("/desk/papers/" + UUID.randomUUID()).with(Acting.as(centre, Role.CLERK))).andExpect(status().isNotFound());
    mvc.perform(get("/desk/papers/nonsense").with(Acting.as(centre, Role.CLERK))).andExpect(status().is4xxClientError());
  }

  @Test
  void theOwnerOfTheMatterReadsItsPapers() throws Exception {
    UUID elsewhere = UUID.randomUUID();
    aMatterOf(elsewhere);

    mvc.perform(get("/desk/papers/" + paper.value()).with(Acting.as(elsewhere, Role.CLERK))).andExpect(status().isOk());
  }

  @Test
  void aFileOpensWhenItsOwnerVouches() throws Exception {
    FileId file = files.keep(matter, CITY, "EVIDENCE", "伤.png", UploadExamples.png(30, 20), Actor.citizen(CITY));
    String path = "/desk/files/" + file.value();
    mvc.perform(get(path).with(Acting.as(centre, Role.CLERK))).andExpect(status().isForbidden());

    aMatterOf(centre);

    mvc.perform(get(path).with(Acting.as(centre, Role.CLERK)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/png"))
        .andExpect(header().stringValues("Content-Security-Policy", hasItem(containsString("sandbox"))))
        .andExpect(header().string("Content-Disposition", containsString("inline")));
    mvc.perform(get(path).param("download", "true").with(Acting.as(centre, Role.CLERK)))
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
  }

  private void aMatterOf(UUID organisation) {
    database.sql(
            """
            insert into matter (id, receipt_number, city, organisation, channel, category, summary, story, opened_at)
            values (?, ?, '159900', ?, 'HALL', 'LABOR', '工伤', '\\x00', now())
            """)
        .params(matter, matter.toString(), organisation)
        .update();
  }

  @Test
  void stylesAndScriptsArePublic() throws Exception {
    for (String file : new String[] {"paper.css", "paper-screen.css", "upload.js"})
      mvc.perform(get("/documents/" + file)).andExpect(status().isOk());
  }
}
