package org.nuanyang.cooperation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.LetterThere;
import org.nuanyang.cooperation.PaperLetter;
import org.nuanyang.cooperation.PaperMail;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** {@code /desk/cooperation/paper}: a letter of another city came by post. */
@Controller
@RequestMapping("/desk/cooperation/paper")
class PaperLetterPages {

  private final PaperMail mail;
  private final MessageSource messages;
  private final Clock clock;

  PaperLetterPages(PaperMail mail, MessageSource messages, Clock clock) {
    this.mail = mail;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String blank(Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    model.addAttribute("form", PaperLetterForm.empty(Ids.next(clock), LocalDate.now(clock)));
    return form(model);
  }

  @PostMapping
  String enter(@Valid @ModelAttribute("form") PaperLetterForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) throws IOException {
    form.check(LocalDate.now(clock), result);
    if (!result.hasErrors()) {
      try {
        PaperLetter letter =
            form.order(
                Objects.requireNonNull(form.submissionKey()), Objects.requireNonNull(form.kind()), Objects.requireNonNull(form.dated()),
                Objects.requireNonNull(form.arrivedOn()), scan(form.scan()), by);
        return "redirect:/desk/cooperation/" + mail.enter(letter);
      } catch (LetterThere there) {
        result.rejectValue("number", there.messageKey());
        model.addAttribute("there", there.letter());
      } catch (FileRefused unreadable) {
        result.rejectValue("scan", unreadable.messageKey(), unreadable.arguments(), null);
      } catch (Refusal wrong) {
        if (wrong.status() != HttpStatus.CONFLICT.value() || wrong instanceof Stale) throw wrong;
        result.rejectValue("scan", wrong.messageKey(), wrong.arguments(), null);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model);
  }

  private static PaperLetter.@Nullable Scan scan(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    String name = file.getOriginalFilename() == null ? "scan" : file.getOriginalFilename();
    return new PaperLetter.Scan(name.substring(0, Math.min(name.length(), 100)), file.getBytes());
  }

  private String form(Model model) {
    model.addAttribute(
        "kinds", Arrays.stream(HelpKind.values()).map(kind -> Choice.of(kind.name(), text(kind.messageKey()))).toList());
    return "cooperation/paper-form";
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
