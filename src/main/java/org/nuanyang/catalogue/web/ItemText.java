package org.nuanyang.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.catalogue.CatalogueItem.Shelf;
import org.nuanyang.catalogue.EditionView;
import org.nuanyang.catalogue.FormField;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.matters.Category;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what was written in lines into an item, and writes an item in lines. */
@Component
class ItemText {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");
  private static final Pattern LAW = Pattern.compile("《?([^《》第]{2,60})》?\\s*(第[一二三四五六七八九十百千零〇]+条.*)?");
  private static final Pattern PAGE = Pattern.compile("/[a-z][a-z0-9/-]{0,80}");
  private static final int LINES = 30;
  private static final int LINE = 200;
  private static final int MOST_DAYS = 365;
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final ServiceChecks words;

  ItemText(ServiceChecks words) {
    this.words = words;
  }

  /** @return null when something is wrong, which then stands at its field */
  @Nullable CatalogueItem read(ItemForm form, String code, String icon, BindingResult errors) {
    if (!CODE.matcher(code).matches() || code.length() > 40) errors.rejectValue("code", "catalogue.edit.code");
    String name = filled(form.name(), "name", errors);
    String brief = filled(form.brief(), "brief", errors);
    Shelf shelf = among(form.shelf(), Shelf.values(), "shelf", errors);
    Category category = among(form.category(), Category.values(), "category", errors);
    OnlineDepth depth = among(form.depth(), OnlineDepth.values(), "depth", errors);
    TermUnit unit = "D".equals(form.unit()) ? TermUnit.D : TermUnit.WD;
    if (!List.of("D", "WD").contains(plain(form.unit()))) errors.rejectValue("unit", "catalogue.edit.choose");
    int days = plain(form.days()).matches("\\d{1,3}") ? Integer.parseInt(plain(form.days())) : 0;
    if (days < 1 || days > MOST_DAYS) errors.rejectValue("days", "catalogue.edit.days");
    @Nullable String link = plain(form.link()).isEmpty() ? null : plain(form.link());
    if (link != null && !PAGE.matcher(link).matches()) errors.rejectValue("link", "catalogue.edit.link");
    @Nullable OrganisationKind target = plain(form.target()).isEmpty() ? null : among(form.target(), OrganisationKind.values(), "target", errors);
    LocalDate from = form.fromDay();
    if (from == null || from.isAfter(LATEST)) errors.rejectValue("fromDay", "catalogue.edit.from");
    List<Citation> basis = lines(form.basis(), "basis", errors, this::citation);
    List<Material> materials = lines(form.materials(), "materials", errors, this::material);
    List<FormField> fields = fields(form, errors);
    List<String> steps = lines(form.steps(), "steps", errors, line -> line);
    if (form.sends() && basis.isEmpty() && !errors.hasFieldErrors("basis")) errors.rejectValue("basis", "catalogue.edit.empty");
    if (form.sends() && steps.isEmpty() && !errors.hasFieldErrors("steps")) errors.rejectValue("steps", "catalogue.edit.empty");
    if (errors.hasErrors() || shelf == null || category == null || depth == null) return null;
    return new CatalogueItem(
        code, name, icon, shelf, brief, plain(form.who()), category, basis, materials, steps, days, unit, plain(form.fee()), plain(form.place()), depth,
        levels(form.levels()), link, target, fields);
  }

  @Nullable Citation citation(String line) {
    Matcher law = LAW.matcher(line);
    return law.matches() ? new Citation(law.group(1).strip(), law.group(2) == null ? "" : law.group(2).strip()) : null;
  }

  @Nullable Material material(String line) {
    String[] parts = parts(line);
    if (parts.length > 3 || parts[0].isEmpty()) return null;
    return new Material(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 && parts[2].equals(words.say("catalogue.edit.needed")));
  }

  private List<FormField> fields(ItemForm form, BindingResult errors) {
    List<FormField> fields = new ArrayList<>();
    for (FormField one : lines(form.fields(), "fields", errors, this::field))
      fields.add(new FormField("q" + (fields.size() + 1), one.label(), one.hint(), one.kind(), one.required(), one.options()));
    return fields;
  }

  /** 问题 | 怎么答 | 必填 | 选项或者提示 */
  private @Nullable FormField field(String line) {
    String[] parts = parts(line);
    if (parts.length < 2 || parts.length > 4 || parts[0].isEmpty()) return null;
    FormField.Kind kind = Arrays.stream(FormField.Kind.values()).filter(one -> words.say("catalogue.kind." + one).equals(parts[1])).findFirst().orElse(null);
    if (kind == null) return null;
    boolean required = parts.length > 2 && parts[2].equals(words.say("catalogue.edit.required"));
    String last = parts.length > 3 ? parts[3] : "";
    List<String> options = kind == FormField.Kind.CHOICE ? Arrays.stream(last.split("[、，,]")).map(String::strip).filter(one -> !one.isEmpty()).toList() : List.of();
    if (kind == FormField.Kind.CHOICE && options.size() < 2) return null;
    return new FormField("", parts[0], kind == FormField.Kind.CHOICE ? "" : last, kind, required, options);
  }

  private static String[] parts(String line) {
    return Arrays.stream(line.split("[|｜]", -1)).map(String::strip).toArray(String[]::new);
  }

  <T> List<T> lines(@Nullable String text, String field, BindingResult errors, Function<String, @Nullable T> read) {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (String line : plain(text).lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
      number++;
      T one = line.length() > LINE || number > LINES ? null : read.apply(line);
      if (one == null) {
        if (!errors.hasFieldErrors(field)) errors.rejectValue(field, "catalogue.edit.line", new Object[] {number}, "catalogue.edit.line");
        return all;
      }
      all.add(one);
    }
    return all;
  }

  private static Set<OrganisationKind> levels(@Nullable List<@Nullable String> ticked) {
    Set<OrganisationKind> levels = new LinkedHashSet<>();
    if (ticked != null) for (OrganisationKind one : CatalogueItem.possibleLevels()) if (ticked.contains(one.name())) levels.add(one);
    return levels;
  }

  private static String filled(@Nullable String text, String field, BindingResult errors) {
    if (plain(text).isEmpty() && !errors.hasFieldErrors(field)) errors.rejectValue(field, "catalogue.edit.empty");
    return plain(text);
  }

  private static <T extends Enum<T>> @Nullable T among(@Nullable String word, T[] values, String field, BindingResult errors) {
    for (T one : values) if (one.name().equals(word)) return one;
    if (!errors.hasFieldErrors(field)) errors.rejectValue(field, "catalogue.edit.choose");
    return null;
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /** The form that writes this edition on. */
  ItemForm form(EditionView edition) {
    CatalogueItem item = edition.item();
    return new ItemForm(
        null, edition.version(), item.code(), item.name(), item.shelf().name(), item.category().name(), item.brief(), item.who(),
        item.basis().stream().map(one -> one.law() + " " + one.article()).map(String::strip).collect(Collectors.joining("\n")),
        written(item.materials()),
        String.join("\n", item.steps()), String.valueOf(item.days()), item.unit().name(), item.fee(), item.place(), item.depth().name(),
        item.levels().stream().map(Enum::name).toList(), item.link() == null ? "" : item.link(), item.target() == null ? "" : item.target().name(),
        item.fields().stream().map(this::line).collect(Collectors.joining("\n")), edition.fromDay(), "SAVE");
  }

  String written(List<Material> materials) {
    return materials.stream()
        .map(one -> one.name() + " | " + one.note() + " | " + words.say(one.needed() ? "catalogue.edit.needed" : "catalogue.edit.not-needed"))
        .collect(Collectors.joining("\n"));
  }

  private String line(FormField field) {
    String last = field.kind() == FormField.Kind.CHOICE ? String.join("、", field.options()) : field.hint();
    return String.join(
        " | ", field.label(), words.say("catalogue.kind." + field.kind()), words.say(field.required() ? "catalogue.edit.required" : "catalogue.edit.optional"), last);
  }
}
