package org.nuanyang.criminal;

import org.nuanyang.shared.NotSigned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A court's system speaks to ours: signed, once, and with sentences a person can act on. */
@PlatformTest
class OrganApiTests {

  private static final String CITY = "159900";
  private static final String PATH = "/api/organ/notices";
  private static final AtomicInteger SERIAL = new AtomicInteger(40);

  @Autowired WebApplicationContext context;
  @Autowired OrganKeys keys;
  @Autowired Reconciliations months;
  @Autowired Network network;
  @Autowired MovableClock clock;

  private final int serial = SERIAL.getAndIncrement();
  private final UUID court = UUID.randomUUID();
  private OrganKeys.IssuedKey key;
  private MockMvc mvc;

  /** What a request carries, each part to be spoiled. */
  private final class Sent {
    String algorithm = "HMAC-SM3";
    String timestamp = String.valueOf(clock.instant().getEpochSecond());
    String nonce = "nonce" + UUID.randomUUID().toString().replace("-", "");
    String idempotency = "case-" + serial + "-1";
    String body =
        """
        {"caseNumber": "（2026）暖%d刑初7号", "officer": "承办法官", "officerPhone": "0471-3300001", "person": "被告人甲",
         "charge": "诈骗罪", "reason": "CR4", "stage": "FIRST_INSTANCE", "ownCounsel": false}""".formatted(serial);
    String signed;

    String signature(String method, String path) throws Exception {
      byte[] secret = HexFormat.of().parseHex(key.secret());
      byte[] bytes = (signed == null ? body : signed).getBytes(StandardCharsets.UTF_8);
      boolean sm3 = algorithm.equals("HMAC-SM3");
      String digest = HexFormat.of().formatHex(sm3 ? sm3(bytes) : MessageDigest.getInstance("SHA-256").digest(bytes));
      byte[] text = String.join("\n", method, path, timestamp, nonce, digest).getBytes(StandardCharsets.UTF_8);
      if (sm3) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(secret));
        mac.update(text, 0, text.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
      }
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text));
    }

    MockHttpServletResponse post() throws Exception {
      return post(PATH);
    }

    MockHttpServletResponse post(String path) throws Exception {
      return answer(
          headers(MockMvcRequestBuilders.post(path), "POST", path)
              .header("Idempotency-Key", idempotency).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    MockHttpServletResponse put(String path) throws Exception {
      return answer(headers(MockMvcRequestBuilders.put(path), "PUT", path).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    MockHttpServletRequestBuilder headers(MockHttpServletRequestBuilder request, String method, String path) throws Exception {
      return request.header("X-Organ-Key", key.id().toString()).header("X-Timestamp", timestamp).header("X-Nonce", nonce)
          .header("X-Signature-Algorithm", algorithm).header("X-Signature", signature(method, path));
    }
  }

  @BeforeEach
  void aCourtWithAKey() {
    String region = "1598%02d".formatted(serial);
    var always = OpeningHours.NONE;
    network.register(
        List.of(
            new RegisterOrganisation(UUID.randomUUID(), CITY, OrganisationKind.COUNTY_CENTRE, null, region, "中心" + serial, "中心", "", "0470-1", null, always, true, Set.of("zh")),
            new RegisterOrganisation(court, CITY, OrganisationKind.COURT, null, region, "接口法院" + serial, "法院", "", "0470-2", null, always, true, Set.of("zh"))),
        Actor.system(CITY));
    var admin = new Actor(UUID.randomUUID(), "系统管理员", Set.of(Role.SYSTEM_ADMIN), null, CITY, DataScope.CITY, Set.of());
    key = keys.issue(court, "审判系统", admin);
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @ParameterizedTest
  @CsvSource({"HMAC-SM3", "HMAC-SHA256"})
  void givesANoticeOnceAndReadsItsAnswer(String algorithm) throws Exception {
    var sent = new Sent();
    sent.algorithm = algorithm;
    MockHttpServletResponse first = sent.post();
    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(body(first)).contains("\"state\":\"REGISTERED\"", "\"repeated\":false", "刑通");

    var again = new Sent();
    assertThat(body(again.post())).as("the same key, the same answer").isEqualTo(body(first));
    var elsewhere = new Sent();
    elsewhere.idempotency = "case-" + serial + "-2";
    assertThat(body(elsewhere.post())).contains("\"repeated\":true");

    String id = body(first).replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    var asked = new Sent();
    asked.body = "";
    assertThat(body(answer(asked.headers(get(PATH + "/" + id), "GET", PATH + "/" + id)))).contains("正在找律师");
  }

  @Test
  void turnsAwayWhatIsNotSignedSo() throws Exception {
    var late = new Sent();
    late.timestamp = String.valueOf(clock.instant().minus(Duration.ofMinutes(6)).getEpochSecond());
    refused(late.post(), 401, "校准时间");
    var changed = new Sent();
    changed.signed = changed.body.replace("CR4", "CR9");
    refused(changed.post(), 401, "签名不对");
    var unknown = new Sent();
    unknown.algorithm = "HMAC-MD5";
    refused(unknown.post(), 401, "HMAC-SM3");
    var first = new Sent();
    first.post();
    var replayed = new Sent();
    replayed.nonce = first.nonce;
    refused(replayed.post(), 401, "已经用过");
    refused(answer(post(PATH).contentType(MediaType.APPLICATION_JSON).content("{}")), 401, "X-Organ-Key");
  }

  @Test
  void saysWhatToDoAboutWhatItCannotRead() throws Exception {
    var other = new Sent();
    other.post();
    var sameKey = new Sent();
    sameKey.body = sameKey.body.replace("诈骗罪", "盗窃罪");
    refused(sameKey.post(), 409, "Idempotency-Key");
    var gaps = new Sent();
    gaps.idempotency = "case-" + serial + "-3";
    gaps.body = "{\"person\": \"1\", \"stage\": \"MOON\"}";
    refused(gaps.post(), 422, "案号", "罪名", "从列出的几项里选");
    var nothing = new Sent();
    nothing.idempotency = "x";
    refused(nothing.post(), 422, "Idempotency-Key");
  }

  /** The signature stands in for the token of a form, at every address of this door. */
  @Test
  void sendsADisputeWithoutTheTokenOfAForm() throws Exception {
    var gaps = new Sent();
    gaps.body = "{\"category\": \"LABOR\"}";
    refused(gaps.post("/api/organ/disputes"), 422, "请选一个调解委员会");
    var changed = new Sent();
    changed.signed = "{}";
    refused(changed.post("/api/organ/disputes"), 401, "签名不对");
  }

  @Test
  void handsInTheListOfAMonthAndSaysRowByRowWhatToCorrect() throws Exception {
    new Sent().post();
    var list = new Sent();
    list.body =
        """
        {"people": 10, "own": 4, "aid": 3, "rows": [
          {"person": "被告人甲", "caseNumber": "（2026）暖%d刑初7号", "stage": "FIRST_INSTANCE", "charge": "诈骗罪"},
          {"person": "被告人乙", "caseNumber": "（2026）暖%d刑初8号", "stage": "一审", "charge": "盗窃罪", "notifiedOn": "2026-07-01"}]}"""
            .formatted(serial, serial);
    String path = "/api/organ/months/" + YearMonth.now((Clock) clock);
    MockHttpServletResponse taken = list.put(path);
    assertThat(taken.getStatus()).as(body(taken)).isEqualTo(200);
    assertThat(body(taken)).contains("\"rows\":2");
    String id = body(taken).replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    assertThat(months.view(UUID.fromString(id), Actor.system(CITY)).differences()).as("one of the two is missing with us").singleElement()
        .satisfies(line -> assertThat(line.caseNumber()).contains("刑初8号"));

    var broken = new Sent();
    broken.body = "{\"rows\": [{\"person\": \"被告人丙\", \"stage\": \"MOON\"}, null]}";
    refused(broken.put(path), 422, "rows[0]", "rows[1]");
    var half = new Sent();
    half.body = "{\"people\": 3}";
    refused(half.put("/api/organ/months/2026-13"), 422, "month", "people");
    var unsigned = new Sent();
    unsigned.signed = "{}";
    refused(unsigned.put(path), 401, "签名不对");
  }

  private static void refused(MockHttpServletResponse answer, int status, String... words) throws Exception {
    assertThat(answer.getStatus()).as(body(answer)).isEqualTo(status);
    assertThat(body(answer)).contains(words);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.accept(MediaType.APPLICATION_JSON)).andReturn().getResponse();
  }

  private static String body(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static byte[] sm3(byte[] content) {
    var digest = new SM3Digest();
    digest.update(content, 0, content.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }
}
