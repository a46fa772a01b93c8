package org.nuanyang.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VerifiedPaper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** {@code /verify}: anybody who holds a paper learns whether it is genuine and still in force. */
@Controller
class VerifyPages {

  private static final int LETTERS = 16;
  private static final int LONGEST = 40;

  private final Papers papers;

  VerifyPages(Papers papers) {
    this.papers = papers;
  }

  @GetMapping("/verify")
  String form(@ModelAttribute("form") VerifyForm form) {
    return "documents/verify";
  }

  @GetMapping(value = "/verify", params = "code")
  String look(@ModelAttribute("form") VerifyForm form, BindingResult result) {
    if (form.code().isEmpty()) result.rejectValue("code", "documents.verify.empty");
    else if (!couldBe(form.code())) result.rejectValue("code", "documents.verify.wrong");
    if (result.hasErrors()) return "documents/verify";
    return "redirect:/verify/" + UriUtils.encodePathSegment(form.code(), StandardCharsets.UTF_8);
  }

  @GetMapping("/verify/{code}")
  String answer(@PathVariable String code, Model model) {
    Optional<VerifiedPaper> paper = code.length() > LONGEST ? Optional.empty() : papers.verify(code);
    paper.ifPresent(found -> model.addAttribute("paper", found));
    return "documents/verified";
  }

  private static boolean couldBe(String typed) {
    return typed.length() <= LONGEST && typed.codePoints().filter(Character::isLetterOrDigit).count() == LETTERS;
  }
}
