package org.nuanyang.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.catalogue.SourceDocument;
import org.nuanyang.catalogue.VariationView;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what a level or a place wrote of its own, and writes it back into the form. */
@Component
class VariationText {

  private static final int MOST_DAYS = 365;
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final LocalDate OLDEST_SOURCE = LocalDate.of(1950, 1, 1);

  private final ItemText lines;
  private final Clock clock;

  VariationText(ItemText lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** @return null when something is wrong, which then stands at its field */
  @Nullable ItemVariation read(VariationForm form, CatalogueItem city, BindingResult errors) {
    List<Material> adds = lines.lines(form.adds(), "adds", errors, lines::material);
    List<String> ticked = form.spares() == null ? List.of() : form.spares().stream().map(VariationText::plain).toList();
    List<String> spares = city.materials().stream().map(Material::name).filter(ticked::contains).toList();
    Integer days = days(form, errors);
    TermUnit unit = Arrays.stream(TermUnit.values()).filter(one -> one.name().equals(form.unit())).findFirst().orElse(null);
    if (days != null && unit != TermUnit.D && unit != TermUnit.WD) errors.rejectValue("unit", "catalogue.edit.choose");
    OnlineDepth depth = Arrays.stream(OnlineDepth.values()).filter(one -> one.name().equals(form.depth())).findFirst().orElse(null);
    if (depth == null && !plain(form.depth()).isEmpty()) errors.rejectValue("depth", "catalogue.edit.choose");
    Citation allowedBy = plain(form.allowedBy()).isEmpty() ? null : lines.citation(plain(form.allowedBy()));
    boolean vague = !plain(form.allowedBy()).isEmpty() && (allowedBy == null || allowedBy.article().isEmpty());
    if (vague && !errors.hasFieldErrors("allowedBy")) errors.rejectValue("allowedBy", "catalogue.vary.article");
    source(form, errors);
    LocalDate from = form.fromDay();
    if (from == null || from.isAfter(LATEST) || from.isBefore(OLDEST_SOURCE)) errors.rejectValue("fromDay", "catalogue.edit.from");
    if (errors.hasErrors()) return null;
    return new ItemVariation(
        adds, spares, days, days == null ? null : unit, said(form.fee()), said(form.place()), depth, said(form.here()), said(form.handedUp()),
        new SourceDocument(plain(form.sourceTitle()), plain(form.sourceNumber()), form.sourceDay()), allowedBy);
  }

  private static @Nullable Integer days(VariationForm form, BindingResult errors) {
    String typed = plain(form.days());
    if (typed.isEmpty()) return null;
    int days = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    if (days < 1 || days > MOST_DAYS) errors.rejectValue("days", "catalogue.edit.days");
    return days;
  }

  /** Without the paper behind it nothing goes to the second person. */
  private void source(VariationForm form, BindingResult errors) {
    LocalDate day = form.sourceDay();
    if (day != null && (day.isBefore(OLDEST_SOURCE) || day.isAfter(LocalDate.now(clock)))) errors.rejectValue("sourceDay", "catalogue.vary.source-day.wrong");
    if (!form.sends()) return;
    if (plain(form.sourceTitle()).isEmpty() && !errors.hasFieldErrors("sourceTitle")) errors.rejectValue("sourceTitle", "catalogue.vary.source.empty");
    if (day == null && !errors.hasFieldErrors("sourceDay")) errors.rejectValue("sourceDay", "catalogue.vary.source-day.wrong");
  }

  VariationForm form(VariationView view) {
    ItemVariation states = view.states();
    return new VariationForm(
        null, view.version(), lines.written(states.adds()), List.copyOf(states.spares()), states.days() == null ? "" : String.valueOf(states.days()),
        states.unit() == null ? "WD" : states.unit().name(), plain(states.fee()), plain(states.place()), states.depth() == null ? "" : states.depth().name(),
        plain(states.here()), plain(states.handedUp()), states.source().title(), states.source().number(), states.source().issuedOn(),
        states.allowedBy() == null ? "" : states.allowedBy().toString(), view.fromDay(), "SAVE");
  }

  private static @Nullable String said(@Nullable String text) {
    return plain(text).isEmpty() ? null : plain(text);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
