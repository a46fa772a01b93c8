/**
 * What tests stand on: a real PostgreSQL, a clock that moves on command, a browser.
 *
 * <ul>
 *   <li>{@link org.nuanyang.testing.ModuleDatabaseTest} — one module with its own migrations on a
 *       fresh database; put it on a test class in the module's package.
 *   <li>{@link org.nuanyang.testing.PlatformTest} — the whole platform on a random port.
 *   <li>{@link org.nuanyang.testing.WithDatabase} — only the database, beside any other Spring test
 *       annotation.
 * </ul>
 */
@NullMarked
package org.nuanyang.testing;

import org.jspecify.annotations.NullMarked;
