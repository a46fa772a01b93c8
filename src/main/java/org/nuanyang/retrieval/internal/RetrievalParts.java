package org.nuanyang.retrieval.internal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a node keeps one of. */
@Configuration(proxyBeanMethods = false)
class RetrievalParts {

  @Bean
  @ConditionalOnMissingBean
  Meaning meaning() {
    return new BgeMeaning();
  }

  @Bean
  VectorBank vectorBank() {
    return new VectorBank();
  }

  @Bean
  VectorFolder vectorFolder(@Value("${nuanyang.retrieval.vectors:}") String folder) {
    return new VectorFolder(folder.isBlank() ? null : Path.of(folder));
  }
}
