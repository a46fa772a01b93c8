package org.nuanyang.criminal.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a notice. The signature is over its bytes, so it is read here and not by the framework. */
@Component
class NoticeReading {

  private final JsonMapper json;

  NoticeReading(JsonMapper json) {
    this.json = json;
  }

  NoticeRequest of(byte[] body, Map<String, String> errors) {
    try {
      NoticeRequest read = json.readValue(body, NoticeRequest.class);
      if (read != null) return read;
    } catch (JacksonException unreadable) {
      errors.put("body", "criminal.api.json");
      return NoticeRequest.EMPTY;
    }
    errors.put("body", "criminal.api.json");
    return NoticeRequest.EMPTY;
  }
}
