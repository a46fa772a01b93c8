package org.nuanyang.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.drafting.internal.interview.Definition;
import org.nuanyang.drafting.internal.interview.WholeCheck;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The filled example that every guided document has. */
public final class DraftingExamples {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Path FOLDER = Path.of("src/test/resources/drafting/examples");
  private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private DraftingExamples() {}

  public static Map<String, Object> given(String paper) {
    try {
      return YAML.readValue(Files.readString(FOLDER.resolve(paper + ".yaml")), new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public static boolean exists(String paper) {
    return Files.exists(FOLDER.resolve(paper + ".yaml"));
  }

  public static WholeCheck.Result read(Definition definition) {
    return WholeCheck.of(definition.face(), given(definition.face().id()), TODAY);
  }

  /** Answers a paper must show as they were typed: words, numbers of papers and telephones. */
  public static List<String> typed(Definition definition, Answers answers) {
    var typed = new java.util.ArrayList<String>();
    for (Screen screen : definition.face().screens()) {
      List<Answers> from = screen.repeat() == null ? List.of(answers) : answers.rows(screen.repeat().list());
      for (Answers one : from)
        for (Question question : screen.questions())
          switch (question.kind()) {
            case TEXT, PHONE, IDENTITY -> typed.addAll(one.texts(question.id()));
            case LONGTEXT -> one.texts(question.id()).forEach(text -> typed.addAll(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
            default -> {}
          }
    }
    return typed;
  }
}
