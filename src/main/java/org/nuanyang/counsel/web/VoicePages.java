package org.nuanyang.counsel.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.Recording;
import org.nuanyang.language.SpeechEngine;
import org.nuanyang.shared.Missing;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * Speech into words by the city's own engine, where it has one. The words go back to the speaker, who corrects
 * and sends them; neither sound nor words are kept here.
 */
@Controller
@ControllerAdvice(assignableTypes = CounselPages.class)
class VoicePages {

  /** @param text empty when nothing could be made out */
  record Heard(String text) {}

  private final SpeechEngine engine;
  private final QuestionLimit limit;

  VoicePages(SpeechEngine engine, QuestionLimit limit) {
    this.engine = engine;
    this.limit = limit;
  }

  /** Where the page sends what it recorded; null when browsers hear for themselves. */
  @ModelAttribute("ear")
  @Nullable String ear() {
    return engine.present() ? "/ask/voice" : null;
  }

  @PostMapping(path = "/ask/voice", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Heard hear(@RequestParam MultipartFile sound) throws IOException {
    if (!engine.present()) throw new Missing("counsel.voice.none");
    limit.count();
    return new Heard(engine.words(new Recording(sound.getBytes(), sound.getContentType())).orElse(""));
  }
}
