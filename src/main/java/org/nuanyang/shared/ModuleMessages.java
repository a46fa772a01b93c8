package org.nuanyang.shared;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * One bundle per module, found by its name under {@code messages/}. The texts are Chinese. They are
 * read into one map at the first word asked for: a page asks for hundreds, and going through the
 * bundles of all modules for each took a tenth of its time.
 */
@Configuration(proxyBeanMethods = false)
public class ModuleMessages {

  @Bean
  MessageSource messageSource() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
    String[] names =
        Arrays.stream(found)
            .map(Resource::getFilename)
            .filter(Objects::nonNull)
            .map(name -> "classpath:messages/" + name.replaceAll("(_[a-z]{2}.*)?\\.properties$", ""))
            .distinct()
            .toArray(String[]::new);
    var messages = new ReloadableResourceBundleMessageSource();
    messages.setBasenames(names);
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE);
  }
}
