package org.nuanyang.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPapers;
import org.nuanyang.groups.GroupView;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Rosters in and out as Excel, and papers for everybody. */
@Controller
@RequestMapping("/desk/groups")
class RosterPages {

  private static final int LONGEST_NAME = 120;

  private final Groups groups;
  private final Rosters rosters;
  private final GroupPapers papers;
  private final GroupOrders orders;
  private final MessageSource messages;

  RosterPages(Groups groups, Rosters rosters, GroupPapers papers, GroupOrders orders, MessageSource messages) {
    this.groups = groups;
    this.rosters = rosters;
    this.papers = papers;
    this.orders = orders;
    this.messages = messages;
  }

  @GetMapping("/template.xlsx")
  void template(HttpServletResponse response) throws IOException {
    attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.template"));
    rosters.template(response.getOutputStream());
  }

  @GetMapping("/{id}/import")
  String choose(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("group", groups.group(new GroupId(id), by));
    return "groups/import";
  }

  @PostMapping("/{id}/import")
  String upload(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile roster, Actor by, Model model, HttpServletResponse response) throws IOException {
    GroupView group = groups.group(new GroupId(id), by);
    try {
      if (roster == null || roster.isEmpty()) throw new Unreadable("shared.sheet.empty");
      if (roster.getSize() > Rosters.LARGEST) throw new Unreadable("shared.sheet.large", Rosters.LARGEST >> 20);
      String name = roster.getOriginalFilename() == null ? "" : roster.getOriginalFilename();
      UUID upload = rosters.upload(group.id(), name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, roster.getBytes(), by);
      return "redirect:/desk/groups/" + id + "/imports/" + upload;
    } catch (Unreadable refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("group", group);
      model.addAttribute("refused", messages.getMessage(refused.messageKey(), refused.arguments(), Locale.SIMPLIFIED_CHINESE));
      return "groups/import";
    }
  }

  @GetMapping("/{id}/imports/{upload}")
  String preview(@PathVariable UUID id, @PathVariable UUID upload, Actor by, Model model) {
    model.addAttribute("group", groups.group(new GroupId(id), by));
    model.addAttribute("reading", rosters.read(new GroupId(id), upload, by));
    return "groups/preview";
  }

  @GetMapping("/{id}/imports/{upload}/errors.xlsx")
  void errors(@PathVariable UUID id, @PathVariable UUID upload, Actor by, HttpServletResponse response) throws IOException {
    attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.errors"));
    rosters.errorSheet(new GroupId(id), upload, response.getOutputStream(), by);
  }

  @PostMapping("/{id}/imports/{upload}")
  String take(@PathVariable UUID id, @PathVariable UUID upload, @RequestParam UUID submissionKey, Actor by) {
    orders.once(submissionKey, "groups.import", () -> rosters.take(new GroupId(id), upload, by));
    return "redirect:/desk/groups/" + id;
  }

  @GetMapping("/{id}/roster.xlsx")
  void export(@PathVariable UUID id, Actor by, HttpServletResponse response) throws IOException {
    groups.group(new GroupId(id), by);
    attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.roster"));
    rosters.export(new GroupId(id), response.getOutputStream(), by);
  }

  @GetMapping("/{id}/papers/{kind}.pdf")
  void pdf(@PathVariable UUID id, @PathVariable String kind, Actor by, HttpServletResponse response) throws IOException {
    GroupPapers.Kind wanted =
        switch (kind) {
          case "authorisations" -> GroupPapers.Kind.AUTHORISATION;
          case "election" -> GroupPapers.Kind.ELECTION;
          case "annex" -> GroupPapers.Kind.ANNEX;
          default -> throw new Refusal("groups.unknown");
        };
    groups.group(new GroupId(id), by);
    attach(response, "application/pdf", text(wanted.messageKey()) + ".pdf");
    papers.pdf(new GroupId(id), wanted, response.getOutputStream(), by);
  }

  @GetMapping("/{id}/papers/authorisations.zip")
  void zip(@PathVariable UUID id, Actor by, HttpServletResponse response) throws IOException {
    groups.group(new GroupId(id), by);
    attach(response, "application/zip", text(GroupPapers.Kind.AUTHORISATION.messageKey()) + ".zip");
    papers.zip(new GroupId(id), response.getOutputStream(), by);
  }

  static void attach(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
