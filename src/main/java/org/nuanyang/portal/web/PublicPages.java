package org.nuanyang.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.shared.Missing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The doors for citizens: the home page with its one question, the six groups, and what to bring. */
@Controller
class PublicPages {

  private static final int LONGEST_STORY = 500;
  private static final String NONE_OF_THESE = "OTHER";
  private static final List<String> CATEGORIES =
      List.of("LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "PERSONAL_INJURY", "MARRIAGE_FAMILY", "INHERITANCE_SUPPORT",
          "HOUSING_NEIGHBOR", "LAND_AGRI", "CONTRACT_DEBT", "CONSUMER", "ADMINISTRATIVE", "CRIMINAL");

  private final Eligibility eligibility;
  private final Catalogue catalogue;
  private final GroupGuides groups;
  private final EverydayWords words;
  private final Clock clock;
  private final String profile;
  private final String city;

  PublicPages(
      Eligibility eligibility,
      Catalogue catalogue,
      GroupGuides groups,
      EverydayWords words,
      Clock clock,
      @Value("${nuanyang.profile}") String profile,
      @Value("${nuanyang.city.code}") String city) {
    this.eligibility = eligibility;
    this.catalogue = catalogue;
    this.groups = groups;
    this.words = words;
    this.clock = clock;
    this.profile = profile;
    this.city = city;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("groups", groups.all());
    model.addAttribute("items", catalogue.offered(city, null));
    return "portal/home";
  }

  /** By POST, so that no story stays behind in the history of a shared telephone. */
  @PostMapping("/")
  String answer(@RequestParam(defaultValue = "") String story, Model model) {
    String told = story.strip().substring(0, Math.min(story.strip().length(), LONGEST_STORY));
    if (told.isEmpty()) return "redirect:/services";
    model.addAttribute("story", told);
    model.addAttribute("guesses", options(words.guess(told)));
    model.addAttribute("danger", words.tellOfDanger(told));
    return "portal/answer";
  }

  @GetMapping("/for/{group}")
  String group(@PathVariable String group, Model model) {
    GroupGuide guide = groups.named(group).orElseThrow(() -> new Missing("portal.group.unknown"));
    model.addAttribute("guide", guide);
    model.addAttribute("matters", options(guide.matters()));
    return "portal/group";
  }

  @GetMapping("/services")
  String services(Model model) {
    var shelves = offered().filter(option -> !option.code().equals(NONE_OF_THESE)).collect(Collectors.groupingBy(MatterOption::consultCategory));
    model.addAttribute("categories", CATEGORIES.stream().filter(shelves::containsKey).toList());
    model.addAttribute("shelves", shelves);
    return "portal/services";
  }

  @GetMapping("/services/{matter}")
  String service(@PathVariable String matter, Model model) {
    MatterOption option =
        offered().filter(known -> known.code().equals(matter)).findFirst().orElseThrow(() -> new Missing("portal.service.unknown"));
    model.addAttribute("matter", option);
    model.addAttribute("documents", eligibility.documents(Facts.on(profile, today()).about(matter)));
    return "portal/service";
  }

  private List<MatterOption> options(Collection<String> codes) {
    var known = offered().collect(Collectors.toMap(MatterOption::code, option -> option));
    return codes.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  private Stream<MatterOption> offered() {
    return eligibility.matters(profile, today()).stream();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
