package org.nuanyang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/**
 * Starts the module in whose package the test lies, alone by default, with {@code shared} and its
 * own migrations on a fresh database. Stand in for doors of other modules with
 * {@code @MockitoBean} or a {@code @TestConfiguration}, or start them too with {@code mode}.
 * A {@code Scenario} parameter publishes events and waits for what follows.
 *
 * <pre>{@code
 * @ModuleDatabaseTest
 * class DeadlinesTests {
 *   @Autowired Deadlines deadlines;
 *   @Autowired MovableClock clock;
 *   @MockitoBean AuditTrail audit;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationModuleTest(verifyAutomatically = false)
@WithDatabase
public @interface ModuleDatabaseTest {

  /** Which modules start: this one alone, with those it leans on, or with all of theirs. */
  @AliasFor(annotation = ApplicationModuleTest.class, attribute = "mode")
  BootstrapMode mode() default BootstrapMode.STANDALONE;

  /** Further modules to start, by name. */
  @AliasFor(annotation = ApplicationModuleTest.class, attribute = "extraIncludes")
  String[] extraIncludes() default {};
}
