package org.nuanyang;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.nuanyang.launch.EngineAhead;
import org.nuanyang.launch.Errands;
import org.nuanyang.launch.ModuleMigrations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;

/**
 * The whole platform: one process, one artefact, modules as packages. Beans carry their package in
 * their name, so that two modules may use the same word.
 */
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeName = "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration") // see ModuleMigrations
@Import(ModuleMigrations.class)
@OpenAPIDefinition(
    info = @Info(title = "Nuanyang", version = "1", description = "What other systems may ask a city's public legal service and legal aid."))
@Modulithic(systemName = "暖阳", sharedModules = "shared")
public class NuanyangApplication {

  public static void main(String[] args) {
    if (Errands.isAsked(args)) Errands.run(NuanyangApplication.class, args);
    else start(args);
  }

  private static void start(String[] args) {
    SpringApplication platform = new SpringApplication(NuanyangApplication.class);
    platform.addListeners(new EngineAhead());
    platform.run(args);
  }
}
