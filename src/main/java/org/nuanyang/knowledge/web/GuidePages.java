package org.nuanyang.knowledge.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.knowledge.Editions;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.GuideSearch;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Guides in plain language, open to everybody: find one by everyday words or by its subject, and read it. */
@Controller
@RequestMapping("/guides")
class GuidePages {

  private static final int MOST = 20;
  private static final int LONGEST = 200;

  private final Guides guides;
  private final Editions editions;
  private final GuideText text;
  private final ObjectProvider<GuideSearch> search;

  GuidePages(Guides guides, Editions editions, GuideText text, ObjectProvider<GuideSearch> search) {
    this.guides = guides;
    this.editions = editions;
    this.text = text;
    this.search = search;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String category, Model model) {
    String asked = q.length() > LONGEST ? q.substring(0, LONGEST).strip() : q.strip();
    boolean known = Subjects.CODES.contains(category);
    model.addAttribute("q", asked);
    model.addAttribute("category", known ? category : null);
    if (!asked.isEmpty()) model.addAttribute("found", find(asked));
    else if (known) model.addAttribute("found", guides.published().stream().filter(guide -> guide.category().equals(category)).toList());
    else model.addAttribute("counts", counts());
    return "knowledge/guides";
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String code : Subjects.CODES) counts.put(code, 0L);
    for (Guide guide : guides.published()) counts.merge(guide.category(), 1L, Long::sum);
    return counts;
  }

  /** Titles and questions with these very words come first, then what others meant the same by. */
  private List<Guide> find(String asked) {
    Set<String> found = new LinkedHashSet<>();
    GuideSearch near = search.getIfAvailable();
    List<String> byMeaning = near == null ? List.of() : near.find(asked, MOST);
    List<Guide> all = guides.published();
    all.stream().filter(guide -> guide.title().contains(asked)).map(Guide::id).forEach(found::add);
    found.addAll(byMeaning);
    all.stream().filter(guide -> Stream.concat(guide.asked().stream(), guide.tools().documents().stream()).anyMatch(one -> one.contains(asked)))
        .map(Guide::id).forEach(found::add);
    return found.stream().flatMap(id -> guides.guide(id).stream()).limit(MOST).toList();
  }

  @GetMapping("/{id}")
  String guide(@PathVariable String id, Model model) {
    Guide guide = guides.guide(id).orElseThrow(() -> new Missing("knowledge.guides.missing"));
    model.addAttribute("page", GuidePage.of(guide, text.reader()));
    model.addAttribute("edition", editions.of(TextKind.GUIDE, id).orElseThrow(() -> new Missing("knowledge.guides.missing")));
    model.addAttribute("related", guide.related().stream().flatMap(other -> guides.guide(other).stream()).toList());
    return "knowledge/guide";
  }
}
