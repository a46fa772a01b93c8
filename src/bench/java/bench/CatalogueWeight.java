package bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code bench.CatalogueWeight [settings]}: what a phone loads for the page of all services and the guide of one. */
final class CatalogueWeight {

  private static final int GOAL_KB = 60;
  private static final Pattern LOADED = Pattern.compile("(?:<link rel=\"stylesheet\" href|<script[^>]* src)=\"([^\"]+)\"");

  private final HttpClient caller = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final Sheet sheet = new Sheet();
  private boolean reached = true;

  private CatalogueWeight(String base) {
    this.base = base;
  }

  public static void main(String[] settings) throws Exception {
    boolean reached;
    try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(NuanyangApplication.class).run(settings)) {
      aCentre(platform);
      var weight = new CatalogueWeight("http://localhost:" + platform.getEnvironment().getProperty("local.server.port"));
      weight.sheet.say("# What a phone loads, " + Instant.now() + "\n");
      weight.sheet.head("page", "HTML bytes", "gzipped", "with its styles and scripts, gzipped");
      for (String page : List.of("/catalogue", "/catalogue/notary", "/catalogue/notary/apply")) weight.weigh(page);
      weight.sheet.say("\nThe goal is " + GOAL_KB + " KB of HTML before compression, and as much for everything together after it.");
      reached = weight.reached;
    }
    System.exit(reached ? 0 : 1);
  }

  private static void aCentre(ConfigurableApplicationContext platform) {
    String city = platform.getEnvironment().getRequiredProperty("nuanyang.city.code");
    Network network = platform.getBean(Network.class);
    if (!network.centres(city).isEmpty()) return;
    network.register(
        List.of(
            new RegisterOrganisation(
                java.util.UUID.randomUUID(), city, OrganisationKind.CITY_CENTRE, null, city, "市法律援助中心", "市中心", "民生路1号", "04721234567", null,
                OpeningHours.NONE, true, Set.of("zh"))),
        Actor.system(city));
  }

  private void weigh(String page) throws Exception {
    String html = caller.send(HttpRequest.newBuilder(URI.create(base + page)).build(), HttpResponse.BodyHandlers.ofString()).body();
    int whole = html.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    int own = transferred(page);
    int all = own;
    Set<String> files = new LinkedHashSet<>();
    Matcher found = LOADED.matcher(html);
    while (found.find()) files.add(found.group(1));
    for (String file : files) all += transferred(file);
    reached &= whole <= GOAL_KB * 1024 && all <= GOAL_KB * 1024;
    sheet.row(page, String.valueOf(whole), String.valueOf(own), String.valueOf(all));
  }

  private int transferred(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = caller.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) throw new IllegalStateException(path + " " + answer.statusCode());
    return answer.body().length;
  }
}
