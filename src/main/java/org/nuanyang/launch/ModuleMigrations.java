package org.nuanyang.launch;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.ActiveModules;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/**
 * Brings the tables of each module up to date from its folder, with a history of its own. The modules are known by
 * their folders: the framework's own way reads all our classes at every start and keeps in memory what it read.
 */
@Configuration(proxyBeanMethods = false)
public class ModuleMigrations {

  @Bean
  static FlywayMigrationStrategy moduleByModule(BeanFactory beans) {
    List<ApplicationModuleIdentifier> modules =
        MigrationPlan.brought().keySet().stream().filter(folder -> !folder.equals(MigrationPlan.ROOT)).map(ApplicationModuleIdentifier::of).toList();
    return new SpringModulithFlywayMigrationStrategy(ApplicationModuleIdentifiers.of(modules), new ActiveModules(beans));
  }
}
