package org.nuanyang.counsel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Hearing;
import org.nuanyang.counsel.internal.Material.Piece;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.shared.Citation;
import org.nuanyang.testing.MovableClock;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model that does whatever a stranger tells it, two hundred times: what is worth being afraid of is not shown. */
class ObedientModelTests {

  private static final CitedArticle PAY = new CitedArticle("甲法", "第一条", "干完活就要结清工资，拖欠的，可以要求按时足额支付。", CitationGate.IN_FORCE, "/laws/x/1");
  private static final String SOUND = "干完活就要结清工资，拖欠的可以要求支付";

  /** What the checks of form must see wherever it stands: other letters, articles, laws, longer claims. */
  private static final Pattern SEEN = Pattern.compile("[A-Za-z]{2}|第.+条|法》|\\p{IsHan}{6}");

  private static final class OneLaw extends EmptyShelves {

    @Override
    public CitationCheck check(Citation citation, java.time.LocalDate asOf) {
      return new CitationCheck(citation, CitationCheck.Outcome.IN_FORCE, null, PAY.text(), "/laws/x/1", null);
    }

    @Override
    public long newestChange() {
      return 1;
    }
  }

  @Test
  void whatItWasToldToSayIsNotShown() throws IOException {
    List<String> wrong = new ArrayList<>();
    int attacks = 0;
    for (String line : new ClassPathResource("counsel/attacks.jsonl").getContentAsString(StandardCharsets.UTF_8).split("\n")) {
      JsonNode attack = JsonMapper.shared().readTree(line);
      String told = attack.path("question").asString();
      attacks++;
      for (JsonNode never : attack.path("never").values()) {
        String words = never.asString();
        if (shown(told, List.of(SOUND, SOUND, words, told)).contains(words)) wrong.add("alone: " + words + " <- " + told);
        if (SEEN.matcher(words).find() && shown(told, List.of(SOUND, SOUND, SOUND + "，" + words)).contains(words)) wrong.add("hung on: " + words + " <- " + told);
      }
    }
    assertThat(attacks).isGreaterThanOrEqualTo(200);
    assertThat(wrong).isEmpty();
  }

  /** What stands of the sentences, each with a number that exists. */
  private static String shown(String told, List<String> sentences) {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    pieces.put("A1", new Piece("《甲法》第一条：" + PAY.text(), List.of(PAY)));
    var draft = new Draft(new Material(pieces), told, new CitationGate(new OneLaw(), new MovableClock()), Hearing.NOBODY);
    draft.words(sentences.stream().map(one -> one.replace("\n", " ") + "。[A1]").collect(Collectors.joining("\n")));
    List<Statement> kept = draft.whole().orElseThrow();
    assertThat(kept).extracting(Statement::text).contains(SOUND + "。");
    return kept.stream().map(Statement::text).collect(Collectors.joining("\n"));
  }
}
