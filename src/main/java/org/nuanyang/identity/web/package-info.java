/** The gate, its table of routes, and the pages of accounts, passwords and audit. */
@NullMarked
package org.nuanyang.identity.web;

import org.jspecify.annotations.NullMarked;
