package org.nuanyang.shared;

import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;

/** What every page that works without a network (static/shared/offline.js) asks of the platform beside its own sending. */
public final class OfflineDoor {

  private OfflineDoor() {}

  /** The worker that answers for the network; it may look after that page and nothing else. */
  public static ResponseEntity<Resource> worker(String page) {
    return ResponseEntity.ok()
        .header("Service-Worker-Allowed", page)
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
        .body(new ClassPathResource("static/shared/offline-worker.js"));
  }

  /** A fresh mark for sending, and whose drawer may be sent: the page itself may have lain on the phone for days. */
  public static Map<String, String> gate(CsrfToken mark, UUID account) {
    return Map.of("name", mark.getParameterName(), "value", mark.getToken(), "account", account.toString());
  }
}
