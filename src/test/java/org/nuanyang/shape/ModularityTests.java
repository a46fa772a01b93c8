package org.nuanyang.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nuanyang.NuanyangApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(NuanyangApplication.class);

  @Test
  void modulesLeanOnlyOnWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void modulesTellAReaderWhatTheyAreFor() {
    assertThat(modules)
        .allSatisfy(
            module ->
                assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                    .as("package-info of " + module.getIdentifier())
                    .isPresent());
  }
}
