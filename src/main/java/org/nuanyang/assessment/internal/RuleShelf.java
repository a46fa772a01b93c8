package org.nuanyang.assessment.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.nuanyang.matters.Category;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules that are shipped, one file a category, read at the start: a file that is wrong stops the platform from starting. */
final class RuleShelf {

  private RuleShelf() {}

  static Map<Category, RuleSet> shipped() {
    Map<Category, RuleSet> shelf = new EnumMap<>(Category.class);
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:assessment/*.yaml")) {
        String name = "assessment/" + file.getFilename();
        RuleSet rules = RuleReader.read(name, file.getContentAsByteArray());
        Category category = rules.checklist().category();
        if (!name.equals("assessment/" + category + ".yaml")) throw new IllegalStateException(name + ": category is " + category);
        shelf.put(category, rules);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shelf;
  }
}
