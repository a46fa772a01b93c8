package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Outside demo mode there is no tour, and nothing is filled in for anybody. */
@PlatformTest
class NoTourTests {

  @LocalServerPort int port;
  @Autowired ApplicationContext platform;

  @Test
  void theTourIsNotThere() throws Exception {
    assertThat(get("/tour").statusCode()).isNotEqualTo(200);
    assertThat(get("/tour").body()).doesNotContain("tour/as");
    assertThat(get("/login").body()).doesNotContain("tour/as");
    assertThat(platform.getBeanDefinitionNames()).noneMatch(name -> name.contains("tour") || name.equals("demoInput"));
  }

  @Test
  void noFormTakesASample() throws Exception {
    assertThat(get("/apply?sample=wage").body()).doesNotContain("name=\"sample\"");
  }

  private HttpResponse<String> get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), BodyHandlers.ofString());
    }
  }
}
