package org.nuanyang.criminal.internal;

import java.util.List;
import org.nuanyang.criminal.Lacking;
import org.nuanyang.shared.JsonText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The short lists a notice keeps as JSON. */
@Component
class NoticeFacts {

  private final JsonMapper json;

  NoticeFacts(JsonMapper json) {
    this.json = json;
  }

  JsonText lacking(List<Lacking> items) {
    return new JsonText(json.writeValueAsString(items));
  }

  List<Lacking> lacking(JsonText kept) {
    return List.of(json.readValue(kept.json(), Lacking[].class));
  }

  JsonText doubts(List<String> keys) {
    return new JsonText(json.writeValueAsString(keys));
  }

  List<String> doubts(JsonText kept) {
    return List.of(json.readValue(kept.json(), String[].class));
  }
}
