package org.nuanyang.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A word where a number or a date belongs: every form says the same plain sentence about it. */
@Configuration(proxyBeanMethods = false)
class MistypedValues implements WebMvcConfigurer {

  @Override
  public MessageCodesResolver getMessageCodesResolver() {
    return new SentencesByType();
  }

  private static final class SentencesByType extends DefaultMessageCodesResolver {

    @Override
    public String[] resolveMessageCodes(String error, String form, String field, @Nullable Class<?> type) {
      if (!error.equals("typeMismatch")) return super.resolveMessageCodes(error, form, field, type);
      return new String[] {"kit.mismatch." + (type == null ? "" : type.getSimpleName()), "kit.mismatch"};
    }
  }
}
