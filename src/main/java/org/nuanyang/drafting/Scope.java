package org.nuanyang.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a name is looked up: {@code it.name} and the bare names of a row's own questions in the row,
 * everything else among all answers.
 */
public record Scope(Answers all, @Nullable Answers row) {

  /** Outside of any row. */
  public static Scope of(Answers all) {
    return new Scope(all, null);
  }

  public boolean has(String name) {
    return holder(name).has(bare(name));
  }

  public List<String> texts(String name) {
    return holder(name).texts(bare(name));
  }

  private Answers holder(String name) {
    if (row == null) return all;
    return name.startsWith("it.") || row.has(name) ? row : all;
  }

  private static String bare(String name) {
    return name.startsWith("it.") ? name.substring(3) : name;
  }
}
