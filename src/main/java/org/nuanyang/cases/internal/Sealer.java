package org.nuanyang.cases.internal;

import java.nio.charset.StandardCharsets;
import org.nuanyang.shared.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that may tell a person's story are sealed before they reach the database. */
@Component
class Sealer {

  private static final TypeReference<LinkedHashMap<String, String>> ANSWERS = new TypeReference<>() {};

  private final Vault vault;
  private final JsonMapper json;

  Sealer(Vault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  byte[] seal(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  String open(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }

  byte[] sealAnswers(Map<String, String> answers) {
    return seal(json.writeValueAsString(answers));
  }

  Map<String, String> openAnswers(byte[] sealed) {
    return json.readValue(open(sealed), ANSWERS);
  }
}
