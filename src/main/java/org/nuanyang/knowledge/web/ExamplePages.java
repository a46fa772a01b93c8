package org.nuanyang.knowledge.web;

import java.util.List;
import org.nuanyang.knowledge.Editions;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Examples;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases told for learning, open to everybody. */
@Controller
@RequestMapping("/examples")
class ExamplePages {

  private final Examples examples;
  private final Guides guides;
  private final Editions editions;
  private final GuideText text;

  ExamplePages(Examples examples, Guides guides, Editions editions, GuideText text) {
    this.examples = examples;
    this.guides = guides;
    this.editions = editions;
    this.text = text;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String category, Model model) {
    boolean known = Subjects.CODES.contains(category);
    List<Example> told = examples.told();
    model.addAttribute("category", known ? category : null);
    model.addAttribute("categories", Subjects.CODES);
    model.addAttribute("told", known ? told.stream().filter(example -> example.category().equals(category)).toList() : told);
    return "knowledge/examples";
  }

  @GetMapping("/{id}")
  String example(@PathVariable String id, Model model) {
    Example example = examples.example(id).orElseThrow(() -> new Missing("knowledge.example.missing"));
    model.addAttribute("page", ExamplePage.of(example, text.reader()));
    model.addAttribute("edition", editions.of(TextKind.EXAMPLE, id).orElseThrow(() -> new Missing("knowledge.example.missing")));
    model.addAttribute("guide", example.guide() == null ? null : guides.guide(example.guide()).orElse(null));
    return "knowledge/example";
  }
}
