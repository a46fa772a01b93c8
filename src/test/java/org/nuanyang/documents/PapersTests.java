package org.nuanyang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Papers from issue to archive, on a real database. The clock stands at 2026-07-01. */
@ModuleDatabaseTest
class PapersTests {

  private static final String CITY = "159900";

  @Autowired Papers papers;
  @Autowired Files files;
  @Autowired ArchiveVolumes volumes;
  @Autowired JdbcClient database;
  @Autowired MovableClock clock;
  @MockitoBean AuditTrail audit;

  private final UUID centre = UUID.randomUUID();
  private UUID matter;
  private UUID application;
  private Actor director;

  @BeforeEach
  void aDirectorDecides() {
    matter = UUID.randomUUID();
    application = UUID.randomUUID();
    director = somebody(Role.DIRECTOR);
  }

  @Test
  void numbersAndFreezesWhatItIssues() {
    PaperId first = grant("申请人甲");
    PaperView view = papers.view(first);

    assertThat(view.title()).isEqualTo("给予法律援助决定书");
    assertThat(view.number()).matches("暖法援〔2026〕给字第\\d+号");
    assertThat(papers.of(matter)).containsExactly(view);
    verify(audit).did(director, "documents.issue", "paper", first.value(), "GRANT_DECISION " + view.number());
    byte[] stored = database.sql("select fields from paper where id = ?").param(first.value()).query(byte[].class).single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("申请人甲");
  }

  @Test
  void numbersThePapersOfOneActInTheirOrder() {
    grant("甲某");
    Map<String, Object> fields = fields("乙某");

    List<PaperId> issued =
        papers.issue(
            List.of(new IssuePaper(PaperType.GRANT_DECISION, fields), new IssuePaper(PaperType.GRANT_DECISION, fields)),
            matter, application, CITY, centre, director);

    List<String> numbers = issued.stream().map(id -> papers.view(id).number().replaceAll(".*第(\\d+)号", "$1")).toList();
    assertThat(Integer.parseInt(numbers.get(1))).isEqualTo(Integer.parseInt(numbers.get(0)) + 1);
    assertThat(issued).extracting(id -> papers.view(id).type()).containsOnly(PaperType.GRANT_DECISION);
  }

  @Test
  void countsAnewEachYearAndForEachCity() {
    clock.set(LocalDate.of(2031, 1, 2));
    assertThat(papers.view(grant("甲某")).number()).isEqualTo("暖法援〔2031〕给字第1号");
    assertThat(papers.view(grant("乙某")).number()).isEqualTo("暖法援〔2031〕给字第2号");
    clock.set(LocalDate.of(2032, 1, 2));
    assertThat(papers.view(grant("丙某")).number()).isEqualTo("暖法援〔2032〕给字第1号");
  }

  @Test
  void givesTwoDirectorsTwoNumbers() throws Exception {
    clock.set(LocalDate.of(2033, 1, 2));
    try (var office = Executors.newFixedThreadPool(6)) {
      List<Callable<String>> decisions =
          java.util.Collections.nCopies(24, () -> papers.view(issue(PaperType.GRANT_DECISION, UUID.randomUUID(), fields("甲某"))).number());
      Set<String> numbers = new HashSet<>();
      for (Future<String> decided : office.invokeAll(decisions)) numbers.add(decided.get());
      assertThat(numbers).hasSize(24);
    }
  }

  @Test
  void tellsAnybodyWithTheCodeAndNothingMore() {
    PaperView view = papers.view(grant("申请人甲"));

    VerifiedPaper told = papers.verify(view.code().toLowerCase().replace("-", "")).orElseThrow();

    assertThat(told)
        .isEqualTo(
            new VerifiedPaper(
                PaperType.GRANT_DECISION, "给予法律援助决定书", view.number(), "暖阳市法律援助中心", "申**", LocalDate.of(2026, 7, 1), true));
    assertThat(papers.verify("0000-0000-0000-0000")).isEmpty();
    assertThat(papers.verify("'; drop table paper; --")).isEmpty();
  }

  @Test
  void aNewEditionReplacesTheOldOne() {
    PaperView old = papers.view(grant("申请人甲"));
    PaperView renewed = papers.view(grant("申请人甲"));

    assertThat(papers.verify(old.code()).orElseThrow().inForce()).isFalse();
    assertThat(papers.verify(renewed.code()).orElseThrow().inForce()).isTrue();
    assertThat(papers.inForce(application, PaperType.GRANT_DECISION)).contains(renewed);
    assertThat(papers.of(matter)).containsExactly(old, renewed);
  }

  @Test
  void lettersToTwoCourtsAreBothInForce() {
    Map<String, Object> letter =
        Map.of("organisation", "暖阳市法律援助中心", "addressee", "甲法院", "recipient", "申请人甲", "matter", "工伤", "firm", "某所", "lawyer", "陈律师");
    PaperView first = papers.view(issue(PaperType.OFFICIAL_LETTER, application, letter));
    issue(PaperType.OFFICIAL_LETTER, application, letter);

    assertThat(papers.verify(first.code()).orElseThrow().inForce()).isTrue();
  }

  @Test
  void isIssuedOnlyByThoseWhoMay() {
    assertThatThrownBy(() -> papers.issue(PaperType.GRANT_DECISION, matter, application, CITY, centre, fields("甲某"), somebody(Role.CLERK)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> papers.issue(PaperType.GRANT_DECISION, matter, application, CITY, centre, fields("甲某"), Actor.citizen(CITY)))
        .isInstanceOf(Forbidden.class);
    assertThat(papers.issue(PaperType.GRANT_DECISION, matter, application, CITY, centre, fields("甲某"), Actor.system(CITY))).isNotNull();
    Map<String, Object> form = new HashMap<>(fields("甲某"));
    form.put("facts", "……");
    assertThat(papers.issue(PaperType.APPLICATION_FORM, matter, application, CITY, centre, form, Actor.citizen(CITY))).isNotNull();
  }

  @Test
  void aMissingValueFailsLoudlyAndIssuesNothing() {
    Map<String, Object> lacking = new HashMap<>(fields("甲某"));
    lacking.remove("aidForm");

    assertThatThrownBy(() -> issue(PaperType.GRANT_DECISION, application, lacking)).hasMessage("GRANT_DECISION lacks [aidForm]");
    assertThat(papers.of(matter)).isEmpty();
  }

  @Test
  void isSeenByItsOfficeOnly() {
    PaperId id = grant("申请人甲");

    papers.mustSee(id, director);
    Actor elsewhere = new Actor(UUID.randomUUID(), "外人", Set.of(Role.DIRECTOR), UUID.randomUUID(), CITY, DataScope.UNIT, Set.of(UUID.randomUUID()));
    assertThatThrownBy(() -> papers.mustSee(id, elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> papers.mustSee(new PaperId(UUID.randomUUID()), director)).isInstanceOf(Missing.class);
  }

  @Test
  void printsTheSameAgainAndCountsItsPages() throws Exception {
    PaperId id = grant("申请人甲");
    assertThat(papers.view(id).pages()).isZero();

    String first = text(papers.pdf(id));
    clock.set(LocalDate.of(2028, 2, 29));

    assertThat(text(papers.pdf(id))).isEqualTo(first).contains(papers.view(id).number()).contains("二〇二六年七月一日");
    assertThat(papers.view(id).pages()).isEqualTo(1);
    assertThat(papers.html(id)).contains("申请人甲").contains(id.value() + ".pdf").doesNotContain("??");
  }

  @Test
  void printsWithinTheTimeAPersonWaits() {
    PaperId id = grant("申请人甲");
    papers.pdf(id);
    papers.pdf(id);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      papers.pdf(id);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best / 1_000_000).as("milliseconds, warm").isLessThan(600);
  }

  @Test
  void bindsAVolumeInTheOrderOfTheRules() throws Exception {
    FileId award = files.keep(matter, CITY, "AWARD", "裁决.pdf", UploadExamples.pdf(3), director);
    FileId wound = files.keep(matter, CITY, "EVIDENCE", "伤.jpg", UploadExamples.photo(800, 600, 6), director);
    FileId card = files.keep(matter, CITY, "IDENTITY", "身份证.png", UploadExamples.png(600, 400), director);
    PaperId decision = grant("申请人甲");
    List<VolumeItem> items =
        List.of(VolumeItem.of(award, "仲裁裁决书"), VolumeItem.of(wound, ""), VolumeItem.of(decision), VolumeItem.of(card, "居民身份证"));

    List<VolumeEntry> catalogue = volumes.catalogue(items);

    assertThat(catalogue).extracting(VolumeEntry::title).containsExactly("居民身份证", "给予法律援助决定书", "伤", "仲裁裁决书");
    assertThat(catalogue).extracting(e -> e.row().get("pages")).containsExactly("1", "2", "3", "4-6");
    assertThat(catalogue.get(1).reference()).isEqualTo(papers.view(decision).number());

    PaperId list =
        issue(
            PaperType.ARCHIVE_CATALOGUE,
            application,
            Map.of("organisation", "暖阳市法律援助中心", "caseNumber", "暖援民2026-1", "recipient", "申请人甲", "matter", "工伤",
                "entries", catalogue.stream().map(VolumeEntry::row).toList()));
    var out = new ByteArrayOutputStream();
    volumes.bind(items, list, out, director);

    java.nio.file.Files.write(java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "papers")).resolve("volume.pdf"), out.toByteArray());
    try (PDDocument volume = Loader.loadPDF(out.toByteArray())) {
      assertThat(volume.getNumberOfPages()).isEqualTo(7);
      for (int page = 2; page <= 7; page++) assertThat(text(volume, page)).as("leaf %d", page).contains(String.valueOf(page - 1));
      assertThat(text(volume, 1)).contains("卷内目录").contains("4-6");
      PDPage photo = volume.getPage(3);
      assertThat(photo.getMediaBox().getHeight()).as("upright").isGreaterThan(photo.getMediaBox().getWidth());
      assertThat(redCorner(volume, 3)).as("what was upper left when the camera lay on its side").isEqualTo("upper right");
    }
    verify(audit).viewed(director, "file", wound.value());
  }

  private static String redCorner(PDDocument volume, int page) throws Exception {
    var leaf = new PDFRenderer(volume).renderImageWithDPI(page, 50);
    long x = 0;
    long y = 0;
    long red = 0;
    for (int i = 0; i < leaf.getWidth(); i++)
      for (int j = 0; j < leaf.getHeight(); j++)
        if ((leaf.getRGB(i, j) & 0xFF0000) > 0x960000 && (leaf.getRGB(i, j) & 0xFF00) < 0x6400) {
          x += i;
          y += j;
          red++;
        }
    if (red == 0) return "none";
    return (y / red < leaf.getHeight() / 2 ? "upper " : "lower ") + (x / red < leaf.getWidth() / 2 ? "left" : "right");
  }

  private PaperId grant(String applicant) {
    return issue(PaperType.GRANT_DECISION, application, fields(applicant));
  }

  private PaperId issue(PaperType type, UUID subject, Map<String, Object> fields) {
    Actor by = type.issuers().contains(Role.DIRECTOR) ? director : Actor.system(CITY);
    return papers.issue(type, matter, subject, CITY, centre, fields, by);
  }

  private static Map<String, Object> fields(String applicant) {
    return Map.of(
        "organisation", "暖阳市法律援助中心", "applicant", applicant, "identityNumber", "15990119780602001X", "matter", "工伤保险待遇纠纷",
        "aidForm", "劳动争议仲裁代理", "appliedOn", LocalDate.of(2026, 6, 28), "decidedOn", LocalDate.of(2026, 7, 1),
        "citations", List.of("《法律援助法》第三十一条"));
  }

  private Actor somebody(Role role) {
    return new Actor(UUID.randomUUID(), "某人", Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String text(PDDocument document, int page) throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
