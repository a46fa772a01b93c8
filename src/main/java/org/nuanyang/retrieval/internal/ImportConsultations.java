package org.nuanyang.retrieval.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.shared.Errand;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./nuanyang import-consultations FILE.jsonl}: questions whose answers lawyers have reviewed. */
@Component
class ImportConsultations implements Errand {

  private final Learning learning;
  private final JsonMapper json;
  private final MessageSource messages;
  private final String city;

  ImportConsultations(Learning learning, JsonMapper json, MessageSource messages, @Value("${nuanyang.city.code}") String city) {
    this.learning = learning;
    this.json = json;
    this.messages = messages;
    this.city = city;
  }

  @Override
  public String name() {
    return "import-consultations";
  }

  @Override
  public int run(List<String> arguments) {
    if (arguments.size() != 1) throw new IllegalArgumentException("./nuanyang import-consultations FILE.jsonl");
    List<ReviewedConsultation> all = ReviewedFile.read(Path.of(arguments.getFirst()), json);
    int kept = learning.keep(all.stream().filter(one -> !one.articles().isEmpty()).toList(), Actor.system(city));
    System.out.println(messages.getMessage("retrieval.import.done", new Object[] {kept, learning.reviewed()}, Locale.SIMPLIFIED_CHINESE));
    return 0;
  }
}
