package org.nuanyang.counsel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.counsel.AdviceQuality;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.SampledAnswer.Marks;
import org.nuanyang.counsel.ScoreAnswer;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /desk/advice/quality}: a sample of answers is marked, what stayed unanswered is seen, the weeks are compared. */
@Controller
@RequestMapping("/desk/advice/quality")
class QualityPages {

  private static final int LONGEST_SEED = 40;

  private final AdviceQuality quality;
  private final Clock clock;

  QualityPages(AdviceQuality quality, Clock clock) {
    this.quality = quality;
    this.clock = clock;
  }

  @GetMapping
  String figures(Actor by, Model model) {
    model.addAttribute("weeks", quality.weeks(by));
    model.addAttribute("groups", quality.unanswered(by));
    model.addAttribute("seed", thisWeek());
    return "counsel/quality";
  }

  @GetMapping("/sample")
  String sample(@RequestParam(defaultValue = "") String seed, Actor by, Model model) {
    String drawn = seed.isBlank() ? thisWeek() : shortened(seed.strip());
    model.addAttribute("seed", drawn);
    model.addAttribute("sample", quality.sample(drawn, by));
    return "counsel/sample";
  }

  /** Said again it only replaces the reader's own marks, so it needs no key against doubles. */
  @PostMapping("/sample/{talk}/{turn}")
  String score(@PathVariable UUID talk, @PathVariable int turn, @RequestParam int plain, @RequestParam int correct, @RequestParam int complete,
      @RequestParam int safe, @RequestParam(defaultValue = "") String seed, Actor by) {
    quality.score(new ScoreAnswer(new ConversationId(talk), turn, new Marks(clamp(plain), clamp(correct), clamp(complete), clamp(safe)), by));
    return "redirect:" + UriComponentsBuilder.fromPath("/desk/advice/quality/sample").queryParam("seed", "{seed}").encode().buildAndExpand(shortened(seed)).toUriString()
        + "#s" + talk + "-" + turn;
  }

  private static int clamp(int mark) {
    return Math.clamp(mark, 0, 2);
  }

  private static String shortened(String seed) {
    return seed.length() <= LONGEST_SEED ? seed : seed.substring(0, LONGEST_SEED);
  }

  private String thisWeek() {
    LocalDate today = LocalDate.now(clock);
    return String.format(Locale.ROOT, "%d-W%02d", today.get(IsoFields.WEEK_BASED_YEAR), today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
