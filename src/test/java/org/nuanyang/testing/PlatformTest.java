package org.nuanyang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nuanyang.NuanyangApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;

/**
 * Starts the whole platform on a random port with a fresh database; for journeys in a browser and
 * promises that cross modules. Take the port by {@code @LocalServerPort int port}. Prefer no
 * {@code properties}: every other set starts a platform of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = NuanyangApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
public @interface PlatformTest {

  @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
  String[] properties() default {};
}
