package org.nuanyang.knowledge.internal.writing;

import java.util.Map;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.Written;
import org.nuanyang.shared.JsonText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts as the database keeps them. */
@Component
class Contents {

  private static final TypeReference<Map<String, String>> DIGESTS = new TypeReference<>() {};

  private final JsonMapper json;

  Contents(JsonMapper json) {
    this.json = json;
  }

  JsonText of(Written text) {
    return new JsonText(json.writeValueAsString(text));
  }

  Written read(Manuscript manuscript) {
    Class<? extends Written> type = manuscript.kind == TextKind.GUIDE ? Guide.class : Example.class;
    return json.readValue(manuscript.content.json(), type);
  }

  JsonText of(Map<String, String> digests) {
    return new JsonText(json.writeValueAsString(digests));
  }

  Map<String, String> digests(Manuscript manuscript) {
    return json.readValue(manuscript.basis.json(), DIGESTS);
  }
}
