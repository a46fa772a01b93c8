/**
 * Messages to people by SMS and page. Texts carry no case content. The gateway is called after the
 * commit and retried; the embedded gateway writes to an outbox that staff can read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
