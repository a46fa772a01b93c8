package org.nuanyang.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.training.CourseId;
import org.nuanyang.training.Courses;
import org.nuanyang.training.Question;
import org.nuanyang.training.Quizzes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions at the end of a course, and what came of them with the reasons. */
@Controller
@RequestMapping("/desk/training/{id}/quiz")
class QuizPages {

  private final Courses courses;
  private final Quizzes quizzes;

  QuizPages(Courses courses, Quizzes quizzes) {
    this.courses = courses;
    this.quizzes = quizzes;
  }

  @GetMapping
  String ask(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("course", courses.view(new CourseId(id), by));
    model.addAttribute("questions", quizzes.questions(new CourseId(id), by));
    return "training/quiz";
  }

  @PostMapping
  String answer(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam Map<String, String> typed, Actor by, Model model) {
    List<Question> asked = quizzes.questions(new CourseId(id), by);
    List<Integer> chosen = new ArrayList<>();
    for (Question one : asked) chosen.add(TrainingWords.number(typed.get("q" + one.id()), 0, 3).orElse(-1));
    model.addAttribute("result", quizzes.answer(new CourseId(id), submissionKey, chosen, by));
    model.addAttribute("course", courses.view(new CourseId(id), by));
    return "training/result";
  }
}
