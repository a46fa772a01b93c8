/** The page of the outbox. */
@NullMarked
package org.nuanyang.notices.web;

import org.jspecify.annotations.NullMarked;
