package org.nuanyang.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;

/**
 * A guided document (引导文书) as it describes itself.
 *
 * @param id permanent, as addresses name it
 * @param category null for what belongs to no one kind of problem
 * @param aid a paper of the legal aid procedure itself
 * @param names other names people and guides call it by
 * @param elements follows a court's element form (要素式)
 * @param rules what the form follows
 * @param before what to know before one starts; articles in 《》
 */
public record GuidedPaper(
    String id,
    String title,
    @Nullable Category category,
    boolean aid,
    List<String> names,
    String purpose,
    boolean elements,
    List<Citation> rules,
    List<String> before,
    List<Screen> screens) {

  /** Where it stands in the catalogue: AID, the category, or GENERAL. */
  public String shelf() {
    if (aid) return "AID";
    return category == null ? "GENERAL" : category.name();
  }

  public @Nullable Screen screen(String screen) {
    for (Screen one : screens) if (one.id().equals(screen)) return one;
    return null;
  }

  /** The title and every other name. */
  public Stream<String> called() {
    return Stream.concat(Stream.of(title), names.stream());
  }
}
