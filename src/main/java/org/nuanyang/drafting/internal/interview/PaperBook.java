package org.nuanyang.drafting.internal.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Missing;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All guided documents that come with the software. With a mistake in one of them the platform does not start. */
@Component
public class PaperBook {

  private static final String FOLDER = "drafting/papers/";

  private final Map<String, Definition> byId = new LinkedHashMap<>();

  public PaperBook() {
    List<String> faults = new ArrayList<>();
    List<Definition> read = read(faults);
    if (!faults.isEmpty()) throw new IllegalStateException("guided documents with mistakes:\n" + String.join("\n", faults));
    read.stream().sorted(Comparator.comparing(one -> order(one.face()))).forEach(one -> byId.put(one.face().id(), one));
  }

  /** Reads them all, noting mistakes. */
  public static List<Definition> read(List<String> faults) {
    var reader = new DefinitionReader(faults);
    List<Definition> all = new ArrayList<>();
    try {
      var files = new PathMatchingResourcePatternResolver();
      CommonWords common = reader.common("common.yaml", text(files.getResource("classpath:drafting/common.yaml")));
      for (Resource file : files.getResources("classpath*:" + FOLDER + "**/*.yaml")) {
        String address = file.getURL().toString();
        String place = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        Definition definition = reader.document(place, text(file), common);
        if (definition == null) continue;
        GuidedPaper face = definition.face();
        if (!place.equals(face.shelf() + "/" + face.id() + ".yaml")) faults.add(place + ": should lie at " + face.shelf() + "/" + face.id() + ".yaml");
        if (all.stream().anyMatch(other -> other.face().id().equals(face.id()))) faults.add(place + ": id '" + face.id() + "' is used twice");
        all.add(definition);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private static String text(Resource file) throws IOException {
    return file.getContentAsString(StandardCharsets.UTF_8);
  }

  /** By category as everywhere, then what belongs to none, then legal aid's own. */
  private static String order(GuidedPaper paper) {
    Category category = paper.category();
    int shelf = paper.aid() ? 99 : category == null ? 98 : category.ordinal();
    return String.format("%02d%s", shelf, paper.id());
  }

  public List<Definition> all() {
    return List.copyOf(byId.values());
  }

  /** @throws Missing when there is none of that id */
  public Definition find(String id) {
    Definition found = byId.get(id);
    if (found == null) throw new Missing("drafting.unknown-paper");
    return found;
  }
}
