package org.nuanyang.counsel.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.AdviceReviews;
import org.nuanyang.counsel.DecideReview;
import org.nuanyang.counsel.ReviewCard;
import org.nuanyang.counsel.ReviewId;
import org.nuanyang.counsel.ReviewState;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/advice}: answers people found useless or lawyers corrected, each settled with a reason. */
@Controller
@RequestMapping("/desk/advice")
class ReviewPages {

  private final AdviceReviews reviews;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  ReviewPages(AdviceReviews reviews, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.reviews = reviews;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String list(@RequestParam(name = "state", required = false) @Nullable String wanted, @RequestParam(required = false) @Nullable String after,
      Actor by, Model model) {
    ReviewState state = Arrays.stream(ReviewState.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(ReviewState.OPEN);
    model.addAttribute("state", state);
    model.addAttribute("states", ReviewState.values());
    model.addAttribute("slice", reviews.list(state, after, by));
    return "counsel/reviews";
  }

  @GetMapping("/{id}")
  String card(@PathVariable UUID id, Actor by, Model model) {
    ReviewCard card = reviews.card(new ReviewId(id), by);
    model.addAttribute("form", ReviewForm.fresh(card.version()));
    return show(card, model);
  }

  @PostMapping("/{id}")
  String decide(@PathVariable UUID id, @Valid @ModelAttribute("form") ReviewForm form, BindingResult errors, Actor by, Model model,
      HttpServletResponse response) {
    if (!errors.hasErrors()) {
      try {
        once(id, form, by);
        return "redirect:/desk/advice";
      } catch (Refusal wrong) {
        if (!wrong.messageKey().startsWith("counsel.review.articles.")) throw wrong;
        errors.rejectValue("articles", wrong.messageKey(), wrong.arguments(), null);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(reviews.card(new ReviewId(id), by), model);
  }

  private void once(UUID id, ReviewForm form, Actor by) {
    UUID key = form.submissionKey();
    ReviewState to = form.to();
    Integer seen = form.version();
    if (key == null || to == null || seen == null) return; // the form's own checks have spoken
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, "counsel.review", () -> {
              reviews.decide(new DecideReview(new ReviewId(id), seen, to, form.reason(), form.articles(), by));
              return id.toString();
            }));
  }

  private String show(ReviewCard card, Model model) {
    model.addAttribute("card", card);
    model.addAttribute("ways",
        List.of(ReviewState.IMPROVED, ReviewState.LEFT).stream()
            .map(one -> Choice.of(one.name(), messages.getMessage(one.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
            .toList());
    return "counsel/review";
  }
}
