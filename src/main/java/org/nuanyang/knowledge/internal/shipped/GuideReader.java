package org.nuanyang.knowledge.internal.shipped;

import java.util.Set;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.internal.shipped.ShippedFiles.ShippedFile;

/** Reads one guide and refuses what an editor would send back: a field missing, misspelt or too long. */
final class GuideReader {

  private static final Set<String> FIELDS =
      Set.of("id", "category", "tags", "title", "asked", "short", "conditions", "steps", "evidence", "deadlines", "costs",
          "where", "aid", "tools", "ask_back", "related");
  private static final int ANY = 50;

  private GuideReader() {}

  static Guide read(ShippedFile file) {
    Fields fields = Fields.of(file, FIELDS);
    String id = fields.text("id");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw fields.wrong("id", "must be kebab-case: " + id);
    if (!id.equals(file.stem())) throw fields.wrong("id", "must be the name of the file: " + file.stem());
    String category = fields.text("category");
    if (!category.equals(file.folder())) throw fields.wrong("category", "must be the folder: " + file.folder());
    Fields aid = fields.part("aid", Set.of("likely", "matter", "text"));
    Fields tools = fields.part("tools", Set.of("calculators", "documents"));
    return new Guide(
        id, category, fields.texts("tags", 0, ANY), fields.text("title"),
        fields.texts("asked", 6, 9), fields.text("short"), fields.texts("conditions", 1, ANY),
        fields.texts("steps", 1, ANY), fields.texts("evidence", 1, ANY), fields.texts("deadlines", 0, ANY),
        fields.texts("costs", 1, ANY), fields.texts("where", 1, ANY),
        new Guide.Aid(aid.flag("likely"), aid.optional("matter"), aid.text("text")),
        new Guide.Tools(tools.texts("calculators", 0, ANY), tools.texts("documents", 0, ANY)),
        fields.parts("ask_back", 2, Set.of("question", "why")).stream()
            .map(back -> new Guide.AskBack(back.text("question"), back.text("why")))
            .toList(),
        fields.texts("related", 0, ANY));
  }
}
