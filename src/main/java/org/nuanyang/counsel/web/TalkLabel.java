package org.nuanyang.counsel.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.language.MachineLabel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The hidden label of what the counsel says (人工智能生成合成内容标识办法 第五条). */
@Component
class TalkLabel {

  private final String producer;
  private final JsonMapper json;
  private final JsonMapper ascii;

  TalkLabel(@Value("${nuanyang.label.producer}") String producer, JsonMapper json) {
    this.producer = producer;
    this.json = json;
    this.ascii = json.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  }

  /** The number can be traced by whoever holds the talk; it does not open it. */
  MachineLabel of(Conversation talk) {
    byte[] seed = (talk.id().value() + "/" + talk.turns().size()).getBytes(StandardCharsets.US_ASCII);
    return MachineLabel.of(producer, UUID.nameUUIDFromBytes(seed).toString());
  }

  /** As a line of a text file. */
  String inText(Conversation talk) {
    return "AIGC: " + json.writeValueAsString(of(talk));
  }

  /** As the value of a header. */
  String inHeader(Conversation talk) {
    return ascii.writeValueAsString(of(talk));
  }
}
