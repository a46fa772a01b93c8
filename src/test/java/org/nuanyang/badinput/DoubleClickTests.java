package org.nuanyang.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Role;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same button eight times at once: one thing comes of it, and no fault of ours. */
@PlatformTest(properties = {"nuanyang.demo=true", "nuanyang.demo-cases=80", "nuanyang.demo-consultations=20"})
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
  void everyStepFromTheWindowToTheLawyerIsTakenOnce() throws Exception {
    Guest clerk = Guest.staff(address, Role.CLERK);
    long applications = count("aid_application");
    String file = once(clerk, clerk.filled("/desk/intake/new?sample=injury", "/desk/intake/new", Map.of("truthful", "true", "act", "submit", "members", "")), "/desk/intake/new");
    assertThat(count("aid_application") - applications).isOne();

    clicks(clerk, file, "/accept", "ACCEPT");
    clicks(Guest.staff(address, Role.REVIEWER), file, "/propose", "PROPOSE");
    long assignments = count("assignment");
    clicks(Guest.staff(address, Role.DIRECTOR), file, "/grant", "GRANT");
    assertThat(count("assignment") - assignments).isOne();
  }

  private void clicks(Guest guest, String file, String act, String what) throws Exception {
    long steps = count("aid_application_step");
    once(guest, new HashMap<>(guest.filled(file, file + act, Map.of())), file + act);
    assertThat(count("aid_application_step") - steps).as(what).isOne();
  }

  /** @return where the first answer leads; nobody meets a fault */
  private String once(Guest guest, Map<String, String> form, String action) throws Exception {
    List<HttpResponse<String>> answers = together(() -> guest.post(action, form));
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
