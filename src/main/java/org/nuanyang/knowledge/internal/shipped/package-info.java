/** Guides and everyday words that travel with the platform, read strictly from their files. */
@NullMarked
package org.nuanyang.knowledge.internal.shipped;

import org.jspecify.annotations.NullMarked;
