/** The law library inside: reading texts, keeping versions, looking up articles. */
@NullMarked
package org.nuanyang.knowledge.internal.laws;

import org.jspecify.annotations.NullMarked;
