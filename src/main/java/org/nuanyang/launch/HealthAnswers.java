package org.nuanyang.launch;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What load balancers and operators ask: can this node serve? */
@RestController
class HealthAnswers {

  /** @param parts each part by name, {@code UP} or {@code DOWN} */
  record Health(String status, String version, Map<String, String> parts) {}

  private final PlatformHealth health;
  private final String version;

  HealthAnswers(PlatformHealth health, ObjectProvider<BuildProperties> build) {
    this.health = health;
    BuildProperties known = build.getIfAvailable();
    this.version = known == null ? "-" : known.getVersion();
  }

  @Operation(summary = "200 when this node can serve, 503 with the parts that cannot otherwise")
  @GetMapping("/api/health")
  ResponseEntity<Health> health() {
    Map<String, Boolean> parts = health.parts();
    boolean well = !parts.containsValue(false);
    var words = new TreeMap<String, String>();
    parts.forEach((part, up) -> words.put(part, word(up)));
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        .body(new Health(word(well), version, words));
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
