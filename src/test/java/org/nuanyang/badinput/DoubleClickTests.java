package org.nuanyang.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same button eight times at once: one thing comes of it, and no fault of ours. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=0", "nuanyang.demo-consultations=0"})
class DoubleClickTests {

  private static final int CLICKS = 8;

  @Autowired JdbcClient sql;
  @LocalServerPort int port;

  private URI address;

  @BeforeEach
  void open() {
    address = URI.create("http://localhost:" + port);
  }

  @Test
  void aCitizensApplicationIsThereOnce() throws Exception {
    var applicant = new Applicant(Guest.citizen(address), Guest.staff(address, Role.SYSTEM_ADMIN));
    applicant.comesToTheSignature();
    Map<String, String> signature = applicant.signature();
    long before = count("aid_application");

    List<HttpResponse<String>> answers = together(() -> applicant.signs(signature));

    assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500);
    assertThat(count("aid_application") - before).isOne();
  }

  @Test
  void everyStepFromTheWindowToTheClosedCaseIsTakenOnce() throws Exception {
    Guest clerk = Guest.staff(address, Role.CLERK);
    long applications = count("aid_application");
    String file = once(clerk, clerk.filled("/desk/intake/new?sample=injury", "/desk/intake/new", Map.of("truthful", "true", "act", "submit", "members", "")), "/desk/intake/new");
    assertThat(count("aid_application") - applications).isOne();

    steps(clerk, file, "/accept", "ACCEPT");
    steps(Guest.staff(address, Role.REVIEWER), file, "/propose", "PROPOSE");
    long assignments = count("assignment");
    steps(Guest.staff(address, Role.DIRECTOR), file, "/grant", "GRANT");
    assertThat(count("assignment") - assignments).isOne();

    UUID aidCase = UUID.fromString(file.substring(file.lastIndexOf('/') + 1)); // it keeps the application's identifier
    UUID assignment = sql.sql("SELECT id FROM assignment WHERE application = ?").param(aidCase).query(UUID.class).single();
    Guest assigner = Guest.staff(address, Role.ASSIGNER);
    clicks(assigner, "/desk/assignments/" + assignment, "/desk/assignments/" + assignment + "/assign");
    assertThat(steps(assignment)).containsExactly("OPENED", "ASSIGNED");
    Guest lawyer = Guest.lawyer(address, lawyerOf(assignment));
    clicks(lawyer, "/desk/my-assignments", "/desk/my-assignments/" + assignment + "/accept");
    assertThat(steps(assignment)).containsExactly("OPENED", "ASSIGNED", "ACCEPTED");
    clicks(lawyer, "/desk/cases/" + aidCase + "/sign", "");
    long files = count("kept_file");
    uploads(lawyer, "/desk/cases/" + aidCase + "/upload");
    assertThat(count("kept_file") - files).isOne();
    clicks(lawyer, "/desk/cases/" + aidCase + "/close", "", Map.of("type", "SETTLEMENT", "grade", "NOT_MEASURABLE"));
    assertThat(events(aidCase)).containsExactly("OPEN", "ASSIGN", "CONFIRM", "SIGN", "UPLOAD", "CLOSE");
  }

  private void uploads(Guest lawyer, String page) throws Exception {
    var body = new ByteArrayOutputStream();
    lawyer.filled(page, "", Map.of("kind", "AGREEMENT")).forEach((field, value) -> body.writeBytes(part(field, "", value.getBytes(StandardCharsets.UTF_8))));
    body.writeBytes(part("file", "; filename=\"agreement.png\"", UploadExamples.png(60, 40)));
    body.writeBytes("--x--\r\n".getBytes(StandardCharsets.US_ASCII));
    once(() -> lawyer.post(page, "multipart/form-data; boundary=x", body.toByteArray()));
  }

  private static byte[] part(String field, String more, byte[] content) {
    var part = new ByteArrayOutputStream();
    part.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    part.writeBytes(content);
    part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    return part.toByteArray();
  }

  /** @param action of the form on this page; empty when the page sends to itself */
  private void clicks(Guest guest, String page, String action, Map<String, String> words) throws Exception {
    once(guest, new HashMap<>(guest.filled(page, action, words)), action.isEmpty() ? page : action);
  }

  private void clicks(Guest guest, String page, String action) throws Exception {
    clicks(guest, page, action, Map.of());
  }

  private List<String> steps(UUID assignment) {
    return sql.sql("SELECT kind FROM assignment_step WHERE assignment = ? ORDER BY id").param(assignment).query(String.class).list();
  }

  private List<String> events(UUID aidCase) {
    return sql.sql("SELECT verb FROM case_event WHERE case_id = ? ORDER BY id").param(aidCase).query(String.class).list();
  }

  private String lawyerOf(UUID assignment) {
    return sql.sql(
            """
            SELECT login FROM assignment
            JOIN practitioner ON practitioner.id = assignment.lawyer
            JOIN account ON account.id = practitioner.account
            WHERE assignment.id = ?""")
        .param(assignment).query(String.class).single();
  }

  private void steps(Guest guest, String file, String act, String what) throws Exception {
    long steps = count("aid_application_step");
    once(guest, new HashMap<>(guest.filled(file, file + act, Map.of())), file + act);
    assertThat(count("aid_application_step") - steps).as(what).isOne();
  }

  /** @return where the first answer leads; nobody meets a fault */
  private String once(Guest guest, Map<String, String> form, String action) throws Exception {
    return once(() -> guest.post(action, form));
  }

  private static String once(Callable<HttpResponse<String>> click) throws Exception {
    List<HttpResponse<String>> answers = together(click);
    assertThat(answers).noneMatch(answer -> answer.statusCode() >= 500).anyMatch(answer -> answer.statusCode() / 100 == 3);
    return Guest.next(answers.stream().filter(answer -> answer.statusCode() / 100 == 3).findFirst().orElseThrow());
  }

  private static List<HttpResponse<String>> together(Callable<HttpResponse<String>> click) throws Exception {
    var ready = new CountDownLatch(CLICKS);
    var clicks = new ArrayList<Future<HttpResponse<String>>>();
    try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int each = 0; each < CLICKS; each++) {
        clicks.add(fingers.submit(() -> {
          ready.countDown();
          ready.await();
          return click.call();
        }));
      }
    }
    var answers = new ArrayList<HttpResponse<String>>();
    for (Future<HttpResponse<String>> one : clicks) answers.add(one.get());
    return answers;
  }

  private long count(String table) {
    return sql.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }
}
