/** Guides and examples as the city writes them: versions, review, publication, and when to read them again. */
@NullMarked
package org.nuanyang.knowledge.internal.writing;

import org.jspecify.annotations.NullMarked;
