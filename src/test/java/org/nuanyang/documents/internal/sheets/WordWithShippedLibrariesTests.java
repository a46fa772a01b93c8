package org.nuanyang.documents.internal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests have the whole schema of Word files at hand, the product only a part: that must be enough to write them. */
class WordWithShippedLibrariesTests {

  @Test
  void writesWithoutTheWholeSchema() throws Exception {
    List<URL> shipped = new ArrayList<>();
    String libraries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String one : libraries.split(File.pathSeparator)) if (!one.contains("poi-ooxml-full")) shipped.add(Path.of(one).toUri().toURL());
    try (var loader = new URLClassLoader(shipped.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThat(loader.getResource("org/openxmlformats/schemas/wordprocessingml/x2006/main/CTCompat.class")).as("only in the whole schema").isNull();

      Method writing = Class.forName(SheetExamples.class.getName(), true, loader).getDeclaredMethod("word");
      writing.setAccessible(true);
      assertThat((byte[]) writing.invoke(null)).startsWith('P', 'K');
    }
  }
}
