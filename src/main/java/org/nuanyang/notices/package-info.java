/**
 * Messages to people by SMS, and quiet notices on the desks of the office. Texts carry no case content. The gateway is called after the
 * commit and retried; the embedded gateway writes to an outbox that staff can read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "deadlines"})
package org.nuanyang.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
