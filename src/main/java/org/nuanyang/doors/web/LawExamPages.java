package org.nuanyang.doors.web;

import java.util.List;
import java.util.Map;
import org.nuanyang.doors.LawExam;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /law-exam}: may I register for the law examination. Nothing is kept. */
@Controller
class LawExamPages {

  private final LawExam exam;

  LawExamPages(LawExam exam) {
    this.exam = exam;
  }

  @GetMapping("/law-exam")
  String page(@RequestParam Map<String, String> said, Model model) {
    model.addAttribute("said", said);
    model.addAttribute("questions", exam.questions());
    exam.look(said).ifPresent(outlook -> model.addAttribute("outlook", outlook));
    boolean sent = said.containsKey("sent");
    model.addAttribute("open", sent ? DoorPages.open(said, exam.questions()) : List.of());
    return "doors/law-exam";
  }
}
