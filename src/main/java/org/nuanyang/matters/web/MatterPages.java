package org.nuanyang.matters.web;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff find a matter and read its thread: who, what, every service on it, the whole timeline. */
@Controller
@RequestMapping("/desk/matters")
class MatterPages {

  private final Matters matters;
  private final FindMatters find;
  private final Papers papers;
  private final Files files;
  private final ObjectProvider<ServicesOnMatter> services;
  private final SafeModes safe;
  private final MatterLinks links;

  MatterPages(Matters matters, FindMatters find, Papers papers, Files files, ObjectProvider<ServicesOnMatter> services, SafeModes safe, MatterLinks links) {
    this.matters = matters;
    this.find = find;
    this.papers = papers;
    this.files = files;
    this.services = services;
    this.safe = safe;
    this.links = links;
  }

  @GetMapping
  String search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String after,
      Actor by, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("slice", find.search(q.length() > 100 ? q.substring(0, 100) : q, after, by));
    return "matters/search";
  }

  @GetMapping("/{id}")
  String file(@PathVariable UUID id, Actor by, Model model) {
    MatterId matter = new MatterId(id);
    model.addAttribute("matter", matters.view(matter, by));
    model.addAttribute("timeline", matters.timeline(matter, false).reversed());
    model.addAttribute("safe", safe.of(matter).orElse(null));
    model.addAttribute("linked", links.of(matter, by));
    model.addAttribute("papers", papers.of(id));
    model.addAttribute("files", files.of(id));
    model.addAttribute("services",
        services.stream().flatMap(service -> service.on(matter, by).stream())
            .sorted(Comparator.comparing(ServiceLink::at)).toList());
    return "matters/file";
  }
}
