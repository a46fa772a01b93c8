package org.nuanyang.knowledge.internal.shipped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;
import org.springframework.stereotype.Component;

/** The teaching cases that travel with the platform, read once when it starts; all of them are made up. */
@Component
public class ShippedExamples {

  private static final Set<String> FIELDS = Set.of("id", "category", "title", "facts", "question", "outcome", "lessons", "guide");
  private static final int MOST = 8;

  private final List<Example> examples;

  ShippedExamples() {
    examples = ShippedFiles.below("knowledge/examples", "*/*.yaml").stream().map(ShippedExamples::read).toList();
    Set<String> ids = new HashSet<>();
    for (Example example : examples) if (!ids.add(example.id())) throw new IllegalStateException("two examples are called " + example.id());
  }

  private static Example read(ShippedFile file) {
    Fields fields = Fields.of(file, FIELDS);
    String id = fields.text("id");
    if (!id.equals(file.stem())) throw fields.wrong("id", "must be the name of the file: " + file.stem());
    String category = fields.text("category");
    if (!category.equals(file.folder())) throw fields.wrong("category", "must be the folder: " + file.folder());
    return new Example(
        id, category, fields.text("title"), true, fields.texts("facts", 1, MOST), fields.text("question"), fields.texts("outcome", 1, MOST),
        fields.texts("lessons", 1, MOST), fields.optional("guide"));
  }

  public List<Example> all() {
    return examples;
  }
}
