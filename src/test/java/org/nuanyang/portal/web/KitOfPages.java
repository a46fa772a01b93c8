package org.nuanyang.portal.web;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.dialect.IDialect;

/**
 * What every page stands on, without the portal's own pages and all the doors they join: for page
 * tests of one module, {@code @ModuleDatabaseTest(extraIncludes = "identity")
 * @AutoConfigureMockMvc @Import(KitOfPages.class)}. Registered by their interfaces, because a test
 * of one module drops beans whose types lie in another.
 */
public class KitOfPages implements ImportBeanDefinitionRegistrar, BeanFactoryAware {

  private BeanFactory beans;

  @Override
  public void setBeanFactory(BeanFactory factory) {
    beans = factory;
  }

  @Override
  public void registerBeanDefinitions(AnnotationMetadata test, BeanDefinitionRegistry registry) {
    add(registry, IDialect.class, () -> new KitDialect("暖阳市", false, beans.getBeanProvider(Clock.class)));
    add(registry, HandlerExceptionResolver.class, WrongTurnPages::new);
    add(registry, ErrorViewResolver.class, WrongTurnPages::new);
    add(registry, ErrorAttributes.class, Incidents::new);
    add(registry, WebMvcConfigurer.class, MistypedValues::new);
  }

  private static <T> void add(BeanDefinitionRegistry registry, Class<T> type, Supplier<T> make) {
    registry.registerBeanDefinition("kit." + type.getSimpleName(), new RootBeanDefinition(type, make));
  }
}
