package org.nuanyang.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPayments;
import org.nuanyang.groups.Groups;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who of a group got what: the list, and Excel in and out. */
@Controller
@RequestMapping("/desk/groups")
class PaymentPages {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_REASON = 200;

  private final Groups groups;
  private final GroupPayments payments;
  private final GroupOrders orders;
  private final MessageSource messages;

  PaymentPages(Groups groups, GroupPayments payments, GroupOrders orders, MessageSource messages) {
    this.groups = groups;
    this.payments = payments;
    this.orders = orders;
    this.messages = messages;
  }

  @GetMapping("/payments-template.xlsx")
  void template(HttpServletResponse response) throws IOException {
    RosterPages.attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.payments-template"));
    payments.template(response.getOutputStream());
  }

  @GetMapping("/{id}/payments")
  String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    return show(new GroupId(id), after, by, model);
  }

  private String show(GroupId id, @Nullable String after, Actor by, Model model) {
    model.addAttribute("group", groups.group(id, by));
    model.addAttribute("totals", payments.totals(id, by));
    model.addAttribute("slice", payments.list(id, after, by));
    return "groups/payments";
  }

  @PostMapping("/{id}/payments")
  String upload(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile list, Actor by, Model model, HttpServletResponse response) throws IOException {
    GroupId group = new GroupId(id);
    try {
      if (list == null || list.isEmpty()) throw new Unreadable("shared.sheet.empty");
      if (list.getSize() > Rosters.LARGEST) throw new Unreadable("shared.sheet.large", Rosters.LARGEST >> 20);
      String name = list.getOriginalFilename() == null ? "" : list.getOriginalFilename();
      UUID upload = payments.upload(group, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, list.getBytes(), by);
      return "redirect:/desk/groups/" + id + "/payments/" + upload;
    } catch (Unreadable refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("refused", messages.getMessage(refused.messageKey(), refused.arguments(), Locale.SIMPLIFIED_CHINESE));
      return show(group, null, by, model);
    }
  }

  @GetMapping("/{id}/payments/{upload}")
  String preview(@PathVariable UUID id, @PathVariable UUID upload, Actor by, Model model) {
    model.addAttribute("group", groups.group(new GroupId(id), by));
    model.addAttribute("reading", payments.read(new GroupId(id), upload, by));
    return "groups/payments-preview";
  }

  @GetMapping("/{id}/payments/{upload}/errors.xlsx")
  void errors(@PathVariable UUID id, @PathVariable UUID upload, Actor by, HttpServletResponse response) throws IOException {
    RosterPages.attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.payments-errors"));
    payments.errorSheet(new GroupId(id), upload, response.getOutputStream(), by);
  }

  @PostMapping("/{id}/payments/{upload}")
  String take(@PathVariable UUID id, @PathVariable UUID upload, @RequestParam UUID submissionKey, Actor by) {
    orders.once(submissionKey, "groups.payments", () -> payments.take(new GroupId(id), upload, by));
    return "redirect:/desk/groups/" + id + "/payments";
  }

  @PostMapping("/{id}/payments/{payment}/strike")
  String strike(@PathVariable UUID id, @PathVariable UUID payment, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String why, Actor by) {
    String reason = why.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) throw new Refusal("groups.pay.strike.why", LONGEST_REASON);
    orders.once(submissionKey, "groups.payments-strike", () -> payments.strike(new GroupId(id), payment, reason, by));
    return "redirect:/desk/groups/" + id + "/payments";
  }

  @GetMapping("/{id}/payments.xlsx")
  void export(@PathVariable UUID id, Actor by, HttpServletResponse response) throws IOException {
    groups.group(new GroupId(id), by);
    RosterPages.attach(response, SheetWriter.MEDIA_TYPE, text("groups.file.payments"));
    payments.export(new GroupId(id), response.getOutputStream(), by);
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
