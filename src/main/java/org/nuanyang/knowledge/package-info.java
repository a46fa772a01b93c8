/**
 * What the platform knows of the law: statutes by version and article, plain-language guides, everyday
 * words and the statute's words for them. Tells whether a citation exists and is in force on a date.
 * Finding by meaning is no concern of ours: {@code retrieval} follows our feed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
