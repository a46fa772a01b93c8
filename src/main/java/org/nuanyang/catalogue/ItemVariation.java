package org.nuanyang.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.TermUnit;

/**
 * What one level or one organisation states differently about an item; whatever is null or empty stays the city's.
 *
 * @param adds papers asked or welcomed beyond the city's
 * @param spares names of the city's papers that need not be brought there
 * @param here what can be done there
 * @param handedUp what is passed on, and to whom
 * @param source the paper on which this is stated
 * @param allowedBy what permits to ask for more, to take longer or to charge more than the city does; null asks for nothing more
 */
public record ItemVariation(
    List<Material> adds, List<String> spares, @Nullable Integer days, @Nullable TermUnit unit, @Nullable String fee, @Nullable String place,
    @Nullable OnlineDepth depth, @Nullable String here, @Nullable String handedUp, SourceDocument source, @Nullable Citation allowedBy) {

  public static final ItemVariation NONE =
      new ItemVariation(List.of(), List.of(), null, null, null, null, null, null, null, SourceDocument.NONE, null);

  public ItemVariation {
    adds = adds == null ? List.of() : List.copyOf(adds);
    spares = spares == null ? List.of() : List.copyOf(spares);
    source = source == null ? SourceDocument.NONE : source;
  }

  /** Whether it states nothing: published, it ends what was stated before. */
  public boolean empty() {
    return adds.isEmpty() && spares.isEmpty() && days == null && fee == null && place == null && depth == null && here == null && handedUp == null;
  }
}
