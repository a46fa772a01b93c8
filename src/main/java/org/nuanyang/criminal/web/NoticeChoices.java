package org.nuanyang.criminal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.Lacking;
import org.nuanyang.criminal.Measure;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.IdentityPaper;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen on a notice, in words, and what a page says of one. */
@Component
class NoticeChoices {

  private final MessageSource messages;

  NoticeChoices(MessageSource messages) {
    this.messages = messages;
  }

  /** @param organ whose stages are offered; null offers all */
  void offer(Model model, @Nullable OrganisationKind organ) {
    model.addAttribute("reasons", of(NoticeReason.values(), NoticeReason::messageKey));
    model.addAttribute("measures", of(Measure.values(), Measure::messageKey));
    model.addAttribute("procedures", of(TrialProcedure.values(), TrialProcedure::messageKey));
    model.addAttribute("stages", of(Arrays.stream(CriminalStage.values()).filter(stage -> organ == null || stage.isOf(organ)).toArray(CriminalStage[]::new), CriminalStage::messageKey));
    model.addAttribute("papers", of(IdentityPaper.values(), paper -> "shared.identity-paper." + paper.name()));
    model.addAttribute("genders", List.of(Choice.of("M", say("criminal.gender.M")), Choice.of("F", say("criminal.gender.F"))));
    model.addAttribute("counsel", List.of(Choice.of("NO", say("criminal.counsel.NO")), Choice.of("YES", say("criminal.counsel.YES"))));
  }

  List<String> sentences(List<Lacking> lacking) {
    return lacking.stream().map(one -> say(one.messageKey())).toList();
  }

  private <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), say(key.apply(one)))).toList();
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
