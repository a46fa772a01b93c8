package org.nuanyang.knowledge.internal.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files that travel with the platform: which there are, and what each says. */
public final class ShippedFiles {

  private static final YAMLMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * One file.
   *
   * @param name folder and file, such as LABOR/wage-arrears.yaml
   */
  public record ShippedFile(String name, JsonNode content) {

    public String folder() {
      return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    public String stem() {
      return name.substring(name.lastIndexOf('/') + 1).replaceAll("\\.ya?ml$", "");
    }

    public IllegalStateException wrong(String field, String why) {
      return new IllegalStateException("knowledge file " + name + ", field " + field + ": " + why);
    }
  }

  private ShippedFiles() {}

  /** The files below a folder of the class path, in the order of their names. */
  public static List<ShippedFile> below(String folder, String pattern) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/" + pattern);
      return Arrays.stream(found).map(file -> read(folder, file)).sorted(Comparator.comparing(ShippedFile::name)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static ShippedFile parse(String name, String yaml) {
    try {
      return new ShippedFile(name, YAML.readTree(yaml));
    } catch (JacksonException broken) {
      throw new IllegalStateException("knowledge file " + name + " is not YAML: " + broken.getOriginalMessage(), broken);
    }
  }

  private static ShippedFile read(String folder, Resource file) {
    try (InputStream content = file.getInputStream()) {
      String address = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
      String name = address.substring(address.lastIndexOf(folder + "/") + folder.length() + 1);
      return parse(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
