package org.nuanyang.policies.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads the rule files: a folder per profile, a file per table, a {@code profile.yaml} in each. */
final class RuleReader {

  /** A word in a rule file that nobody reads is a mistake, so unknown names are refused. */
  private final YAMLMapper yaml =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // an unsaid yes or no is no
          .withConfigOverride(List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .build();

  Map<String, ProfileFolder> profiles() {
    try {
      var resources = new PathMatchingResourcePatternResolver();
      Map<String, ProfileFolder> profiles = new TreeMap<>();
      for (Resource file : resources.getResources("classpath*:policies/*/profile.yaml")) {
        profiles.put(folderOf(file), new ProfileFolder(folderOf(file), tree(file)));
      }
      for (Resource file : resources.getResources("classpath*:policies/*/*.yaml")) {
        String table = file.getFilename().replace(".yaml", "");
        if (!table.equals("profile")) profiles.get(folderOf(file)).add(table, tree(file));
      }
      for (Resource file : resources.getResources("classpath*:deadlines/*.yaml")) {
        ProfileFolder profile = profiles.get(file.getFilename().replace(".yaml", ""));
        if (profile != null) profile.add("deadlines", DeadlineFile.asTable(tree(file)));
      }
      for (ProfileFolder profile : profiles.values()) {
        for (var parent = profile.inherits; parent != null; parent = profiles.get(parent).inherits) {
          profile.mustNotTouchLockedRowsOf(profiles.get(parent));
        }
      }
      return Map.copyOf(profiles);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  JsonNode read(String written) {
    return yaml.readTree(written);
  }

  String write(JsonNode structure) {
    return yaml.writeValueAsString(structure);
  }

  <R> R shape(PolicyRow row, Class<R> shape) {
    ObjectNode content = row.content().deepCopy();
    ObjectNode version = content.putObject("version");
    version.put("code", row.version().code()).put("profile", row.version().profile());
    version.put("effective_from", row.version().effectiveFrom().toString());
    if (row.version().effectiveTo() != null)
      version.put("effective_to", row.version().effectiveTo().toString());
    version.put("source", row.version().source()).put("mark", row.version().mark());
    return yaml.treeToValue(content, shape);
  }

  private JsonNode tree(Resource file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return yaml.readTree(content);
    }
  }

  private static String folderOf(Resource file) throws IOException {
    String[] parts = file.getURL().getPath().split("/");
    return parts[parts.length - 2];
  }
}
