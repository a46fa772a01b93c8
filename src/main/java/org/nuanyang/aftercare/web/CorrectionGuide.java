package org.nuanyang.aftercare.web;

import java.util.List;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /correction}: what the law asks of people under community correction and gives them; nothing is asked or kept. */
@Controller
class CorrectionGuide {

  /** One heading of the guide. @param key its words, under {@code aftercare.correction} */
  record Part(String key, String icon, List<Citation> basis) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("report", "map-pin", List.of(new Citation("社区矫正法", "第二十一条"), new Citation("社区矫正法", "第十七条"))),
          new Part("leave", "route", List.of(new Citation("社区矫正法", "第二十七条"))),
          new Part("rights", "shield", List.of(new Citation("社区矫正法", "第三十四条"), new Citation("社区矫正法", "第四条"))),
          new Part("help", "hand-helping", List.of(new Citation("社区矫正法", "第四十三条"), new Citation("社区矫正法", "第三十七条"))),
          new Part("minors", "users", List.of(new Citation("社区矫正法", "第五十二条"), new Citation("社区矫正法", "第五十四条"), new Citation("社区矫正法", "第五十七条"))),
          new Part("end", "circle-check", List.of(new Citation("社区矫正法", "第四十四条"))));

  @GetMapping("/correction")
  String guide(Model model) {
    model.addAttribute("parts", PARTS);
    return "aftercare/correction";
  }
}
