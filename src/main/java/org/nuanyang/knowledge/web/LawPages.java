package org.nuanyang.knowledge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ArticlePage;
import org.nuanyang.knowledge.ArticleSearch;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.LawCard;
import org.nuanyang.knowledge.LawComparison;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.LawReading;
import org.nuanyang.knowledge.LawReading.ChapterText;
import org.nuanyang.knowledge.LawView;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Reading the law, open to everybody: find, browse, read, compare, cite. */
@Controller
@RequestMapping("/laws")
class LawPages {

  private static final int NAMES = 30;
  private static final int ARTICLES = 20;
  private static final int PAGE = 60;
  private static final int LONGEST = 200;

  private final LawReading reading;
  private final LawLibrary library;
  private final ObjectProvider<ArticleSearch> search;
  private final AskedDay days;

  LawPages(LawReading reading, LawLibrary library, ObjectProvider<ArticleSearch> search, AskedDay days) {
    this.reading = reading;
    this.library = library;
    this.search = search;
    this.days = days;
  }

  @GetMapping
  String home(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String asOf, Model model) {
    LocalDate day = day(asOf, model);
    String asked = q.length() > LONGEST ? q.substring(0, LONGEST).strip() : q.strip();
    model.addAttribute("q", asked);
    if (asked.isEmpty()) {
      model.addAttribute("counts", reading.counts());
      return "knowledge/laws";
    }
    List<ArticleView> cited = library.mentionedIn(asked).stream().flatMap(citation -> library.article(citation.law(), citation.article(), day).stream()).toList();
    if (cited.size() == 1 && nothingElse(asked)) return "redirect:" + address(cited.getFirst().link(), asOf);
    List<LawCard> named = reading.named(asked, NAMES, day);
    List<ArticleSearch.Hit> hits = words(asked, day);
    model.addAttribute("cited", cited);
    model.addAttribute("named", named);
    model.addAttribute("hits", hits.stream().map(hit -> new FoundArticle(hit, link(hit))).toList());
    return "knowledge/found";
  }

  /** A hit with the address of its page; null for a piece without a number. */
  record FoundArticle(ArticleSearch.Hit hit, @Nullable String link) {}

  private @Nullable String link(ArticleSearch.Hit hit) {
    return hit.article().isEmpty() ? null : library.article(hit.law(), hit.article(), days.today()).map(ArticleView::link).orElse(null);
  }

  private List<ArticleSearch.Hit> words(String asked, LocalDate day) {
    ArticleSearch articles = search.getIfAvailable();
    return articles == null ? List.of() : articles.find(asked, ARTICLES, day);
  }

  /** 劳动合同法第四十七条 and no question around it. */
  private boolean nothingElse(String asked) {
    return asked.matches(".*条(之[一二三四五六七八九十]+)?[》」”)）。\\s]*") && asked.length() <= 60;
  }

  @GetMapping("/level/{level}")
  String level(
      @PathVariable LawLevel level,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "false") boolean repealed,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    List<LawCard> all = reading.browse(level, repealed, days.today());
    var categories = new TreeSet<String>();
    all.forEach(card -> categories.add(group(card)));
    categories.remove("");
    List<LawCard> chosen = category.isEmpty() ? all : all.stream().filter(card -> group(card).equals(category)).toList();
    int from = Math.min(chosen.size(), Math.max(0, page - 1) * PAGE);
    int to = Math.min(chosen.size(), from + PAGE);
    model.addAttribute("level", level);
    model.addAttribute("categories", categories);
    model.addAttribute("category", category);
    model.addAttribute("repealed", repealed);
    model.addAttribute("total", chosen.size());
    model.addAttribute("cards", chosen.subList(from, to));
    model.addAttribute("next", to < chosen.size() ? page + 1 : null);
    return "knowledge/level";
  }

  private static String group(LawCard card) {
    return card.region() != null ? card.region() : card.category();
  }

  @GetMapping("/{law}")
  String law(
      @PathVariable String law,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(defaultValue = "0") int chapter,
      @RequestParam(defaultValue = "") String find,
      Model model) {
    LocalDate day = day(asOf, model);
    if (chapter > 0) {
      ChapterText text = reading.chapter(law, chapter, day).orElseThrow(() -> new Missing("knowledge.missing-chapter"));
      model.addAttribute("text", text);
      return "knowledge/chapter";
    }
    LawView view = reading.law(law, day).orElseThrow(() -> new Missing("knowledge.missing-law", law));
    if (!view.card().key().equals(law)) return "redirect:" + address(view.card().link(), asOf);
    if (!find.isBlank()) {
      Optional<ArticleView> found = library.article(law, find, day);
      if (found.isPresent()) return "redirect:" + address(found.get().link(), asOf);
      List<Citation> cited = library.mentionedIn(view.card().name() + find);
      if (!cited.isEmpty()) {
        Optional<ArticleView> other = library.article(cited.getFirst().law(), cited.getFirst().article(), day);
        if (other.isPresent()) return "redirect:" + address(other.get().link(), asOf);
      }
      model.addAttribute("notFound", find.length() > 40 ? find.substring(0, 40) : find);
    }
    model.addAttribute("law", view);
    return "knowledge/law";
  }

  @GetMapping("/{law}/compare")
  String compare(@PathVariable String law, @RequestParam String before, @RequestParam(required = false) @Nullable String after, Model model) {
    LawComparison comparison =
        reading.compare(law, days.read(before), days.read(after)).orElseThrow(() -> new Missing("knowledge.missing-law", law));
    day(null, model);
    model.addAttribute("comparison", comparison);
    return "knowledge/compare";
  }

  @GetMapping("/{law}/{number}")
  String article(@PathVariable String law, @PathVariable String number, @RequestParam(required = false) @Nullable String asOf, Model model) {
    LocalDate day = day(asOf, model);
    ArticlePage page = reading.article(law, number, day).orElseThrow(() -> new Missing("knowledge.missing-article", law, number));
    String link = page.article().link();
    if (!link.equals("/laws/" + law + "/" + number)) return "redirect:" + address(link, asOf);
    model.addAttribute("page", page);
    model.addAttribute("cite", "《" + page.law().fullName() + "》" + page.article().article());
    return "knowledge/article";
  }

  private LocalDate day(@Nullable String asOf, Model model) {
    LocalDate day = days.read(asOf);
    model.addAttribute("asOf", day);
    model.addAttribute("today", days.today());
    model.addAttribute("past", !day.equals(days.today()));
    model.addAttribute("dayAsked", day.equals(days.today()) ? null : day);
    return day;
  }

  private static String address(String path, @Nullable String asOf) {
    var address = UriComponentsBuilder.fromPath(path);
    if (asOf != null && !asOf.isBlank()) address.queryParam("asOf", "{asOf}");
    return address.encode().buildAndExpand(Map.of("asOf", asOf == null ? "" : asOf)).toUriString();
  }
}
