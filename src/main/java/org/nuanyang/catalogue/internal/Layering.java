package org.nuanyang.catalogue.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.TermUnit;

/**
 * How a layer lies over the city's item. Nothing stricter than the city's takes effect without what allows it
 * (优化营商环境条例 第四十四条: a paper may be asked for only with a basis), even where the city became milder later.
 */
final class Layering {

  private static final Citation PAPERS_NEED_A_BASIS = new Citation("优化营商环境条例", "第四十四条");
  private static final Pattern YUAN = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(万)?\\s*元");
  private static final Pattern FREE = Pattern.compile("^(不收费|免费|免收费用|不收取费用)[。！]?$");

  private Layering() {}

  /** @param freeBy the article by which the item is free; null when none says so */
  static CatalogueItem lay(CatalogueItem below, CatalogueItem city, ItemVariation over, @Nullable Citation freeBy) {
    boolean allowed = over.allowedBy() != null;
    List<Material> materials = new ArrayList<>(below.materials());
    materials.removeIf(one -> over.spares().contains(one.name()));
    for (Material one : over.adds()) if (allowed || !one.needed()) materials.add(one);
    Integer days = over.days();
    boolean term = days != null && (allowed || !longer(days, unit(over, city), city));
    String fee = over.fee();
    boolean charges = fee != null && (free(fee) || freeBy == null && (allowed || !dearer(fee, city.fee())));
    return new CatalogueItem(
        below.code(), below.name(), below.icon(), below.shelf(), below.brief(), below.who(), below.category(), below.basis(), materials, below.steps(),
        term ? days : below.days(), term ? unit(over, city) : below.unit(), charges ? fee : below.fee(), over.place() == null ? below.place() : over.place(),
        over.depth() == null ? below.depth() : over.depth(), below.levels(), below.link(), below.target(), below.fields());
  }

  /** Whether it asks for more, takes longer or charges more than the city. */
  static boolean stricter(ItemVariation over, CatalogueItem city) {
    return over.adds().stream().anyMatch(Material::needed) || over.days() != null && longer(over.days(), unit(over, city), city)
        || over.fee() != null && dearer(over.fee(), city.fee());
  }

  static void check(ItemVariation over, CatalogueItem city, @Nullable Citation freeBy) {
    for (Material one : over.adds())
      if (city.materials().stream().anyMatch(known -> known.name().equals(one.name())) || over.adds().stream().filter(other -> other.name().equals(one.name())).count() > 1)
        throw new Refusal("catalogue.vary.there-already", one.name());
    for (String name : over.spares())
      if (city.materials().stream().noneMatch(known -> known.name().equals(name))) throw new Refusal("catalogue.vary.not-there", name);
    mayCharge(over.fee(), city, freeBy);
    if (over.allowedBy() != null) return;
    Optional<Material> more = over.adds().stream().filter(Material::needed).findFirst();
    if (more.isPresent()) throw new Refusal("catalogue.vary.more-papers", more.get().name(), PAPERS_NEED_A_BASIS);
    if (over.days() != null && longer(over.days(), unit(over, city), city)) throw new Refusal("catalogue.vary.longer", over.days(), city.days());
    if (over.fee() != null && dearer(over.fee(), city.fee())) throw new Refusal("catalogue.vary.dearer", over.fee(), city.fee());
  }

  /** What a law makes free stays free, whoever writes. */
  static void mayCharge(@Nullable String fee, CatalogueItem item, @Nullable Citation freeBy) {
    if (fee != null && freeBy != null && !free(fee)) throw new Refusal("catalogue.free-by-law", item.name(), freeBy);
  }

  /**
   * Between units the doubt is the citizen's: so many calendar days never last longer than as many working days, and
   * every begun week of working days is reckoned with its weekend.
   */
  static boolean longer(int days, TermUnit unit, CatalogueItem city) {
    if (unit == city.unit() || unit == TermUnit.D) return days > city.days();
    return days + 2 * ((days + 4) / 5) > city.days();
  }

  /** A text without a sum that could be compared counts as dearer. */
  static boolean dearer(String fee, String than) {
    if (free(fee) || fee.equals(than)) return false;
    if (free(than)) return true;
    Optional<BigDecimal> sum = most(fee);
    Optional<BigDecimal> before = most(than);
    return sum.isEmpty() || before.isEmpty() || sum.get().compareTo(before.get()) > 0;
  }

  static boolean free(String fee) {
    return FREE.matcher(fee.strip()).matches() && most(fee).isEmpty();
  }

  private static Optional<BigDecimal> most(String fee) {
    Matcher sums = YUAN.matcher(fee);
    Optional<BigDecimal> most = Optional.empty();
    while (sums.find()) {
      BigDecimal sum = new BigDecimal(sums.group(1)).movePointRight(sums.group(2) == null ? 0 : 4);
      if (most.isEmpty() || sum.compareTo(most.get()) > 0) most = Optional.of(sum);
    }
    return most;
  }

  private static TermUnit unit(ItemVariation over, CatalogueItem city) {
    return over.unit() == null ? city.unit() : over.unit();
  }
}
