package org.nuanyang.notices.internal;

import java.util.UUID;
import org.nuanyang.notices.SmsGateway;
import org.nuanyang.shared.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The gateway of an installation that has no carrier yet: messages stay in the outbox. In demo
 * mode the log shows them too, so that one person can play both ends.
 */
@Component
@ConditionalOnProperty(name = "nuanyang.sms.gateway", havingValue = "outbox", matchIfMissing = true)
class OutboxOnly implements SmsGateway {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxOnly.class);
  private final boolean demo;

  OutboxOnly(@Value("${nuanyang.demo:false}") boolean demo) {
    this.demo = demo;
    if (!demo) LOG.warn("nuanyang.sms.gateway=outbox: short messages are kept and not sent to phones");
  }

  @Override
  public String send(UUID id, String phone, String text) {
    if (demo) LOG.info("SMS {}: {}", new PhoneNumber(phone).masked(), text);
    else LOG.info("SMS {} kept in the outbox", id);
    return "";
  }
}
