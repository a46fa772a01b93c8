package org.nuanyang.knowledge.internal.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Edition;
import org.nuanyang.knowledge.Editions;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Examples;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Written;
import org.nuanyang.knowledge.internal.shipped.ShippedEdition;
import org.nuanyang.knowledge.internal.shipped.ShippedExamples;
import org.nuanyang.knowledge.internal.shipped.ShippedGuides;
import org.springframework.stereotype.Component;

/** What people read at this moment: the shipped texts, and the city's own versions in their place. */
@Component
class Bookshelf implements Guides, Examples, Editions {

  private static final Comparator<Written> IN_ORDER =
      Comparator.comparingInt((Written text) -> Subjects.CODES.indexOf(text.category())).thenComparing(Written::id);

  private final Map<TextKind, Map<String, Written>> shipped;
  private final Manuscripts manuscripts;
  private final Contents contents;
  private final Watched<Shown> shown;

  /** @param versions the manuscript behind each text that is not the shipped one */
  private record Shown(Map<String, Guide> guides, List<Guide> guideList, Map<String, Example> examples, List<Example> exampleList, Map<Key, Edition> editions,
      Map<Key, Map<String, String>> bases) {}

  private record Key(TextKind kind, String id) {}

  Bookshelf(ShippedGuides guides, ShippedExamples examples, Manuscripts manuscripts, Contents contents, Pulse pulse, Clock clock) {
    this.shipped = Map.of(TextKind.GUIDE, byId(guides.all()), TextKind.EXAMPLE, byId(examples.all()));
    this.manuscripts = manuscripts;
    this.contents = contents;
    this.shown = new Watched<>(pulse, Pulse.Of.TEXTS, clock, this::read);
  }

  private static Map<String, Written> byId(List<? extends Written> texts) {
    Map<String, Written> all = new LinkedHashMap<>();
    texts.forEach(text -> all.put(text.id(), text));
    return all;
  }

  private Shown read(LocalDate day) {
    Map<Key, Manuscript> standing = new HashMap<>();
    for (Manuscript one : manuscripts.standing()) standing.put(new Key(one.kind, one.subject), one);
    Map<Key, Edition> editions = new HashMap<>();
    Map<Key, Map<String, String>> bases = new HashMap<>();
    List<Written> all = new ArrayList<>();
    shipped.forEach((kind, texts) -> texts.forEach((id, text) -> {
      Key key = new Key(kind, id);
      if (standing.containsKey(key)) return;
      all.add(text);
      editions.put(key, ShippedEdition.CURRENT);
    }));
    standing.forEach((key, one) -> {
      if (one.state != TextState.PUBLISHED || one.expiresOn != null && one.expiresOn.isBefore(day)) return;
      all.add(contents.read(one));
      editions.put(key, edition(one));
      bases.put(key, contents.digests(one));
    });
    all.sort(IN_ORDER);
    List<Guide> guides = all.stream().filter(Guide.class::isInstance).map(Guide.class::cast).toList();
    List<Example> examples = all.stream().filter(Example.class::isInstance).map(Example.class::cast).toList();
    Map<String, Guide> guidesById = new HashMap<>();
    guides.forEach(guide -> guidesById.put(guide.id(), guide));
    Map<String, Example> examplesById = new HashMap<>();
    examples.forEach(example -> examplesById.put(example.id(), example));
    return new Shown(guidesById, guides, examplesById, examples, editions, bases);
  }

  private static Edition edition(Manuscript one) {
    LocalDate reviewed = one.reviewedOn == null ? LocalDate.EPOCH : one.reviewedOn;
    return new Edition(one.number, String.valueOf(one.number), reviewed, one.reviewerName, one.expiresOn);
  }

  @Override
  public List<Guide> published() {
    return shown.get().guideList();
  }

  @Override
  public Optional<Guide> guide(String id) {
    return Optional.ofNullable(shown.get().guides().get(id));
  }

  @Override
  public List<Example> told() {
    return shown.get().exampleList();
  }

  @Override
  public Optional<Example> example(String id) {
    return Optional.ofNullable(shown.get().examples().get(id));
  }

  @Override
  public Optional<Edition> of(TextKind kind, String id) {
    return Optional.ofNullable(shown.get().editions().get(new Key(kind, id)));
  }

  /** What people read; null when nothing. */
  @Nullable Written read(TextKind kind, String id) {
    Shown now = shown.get();
    return kind == TextKind.GUIDE ? now.guides().get(id) : now.examples().get(id);
  }

  /** Everything people read of a kind. */
  List<? extends Written> all(TextKind kind) {
    return kind == TextKind.GUIDE ? published() : told();
  }

  @Nullable Written shipped(TextKind kind, String id) {
    return shipped.get(kind).get(id);
  }

  Map<String, Written> shipped(TextKind kind) {
    return shipped.get(kind);
  }

  /** What the cited places of the city's version said when it was reviewed; null for a shipped text. */
  @Nullable Map<String, String> basis(TextKind kind, String id) {
    return shown.get().bases().get(new Key(kind, id));
  }

  void lookAgain() {
    shown.lookAgain();
  }
}
