/** The book of accounts, the sign-in desk, the audit trail and its seals. */
@NullMarked
package org.nuanyang.identity.internal;

import org.jspecify.annotations.NullMarked;
