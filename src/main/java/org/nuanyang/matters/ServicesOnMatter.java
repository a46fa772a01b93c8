package org.nuanyang.matters;

import java.util.List;
import org.nuanyang.identity.Actor;

/** Each service module lists through this what it has on a matter. */
public interface ServicesOnMatter {

  List<ServiceLink> on(MatterId matter, Actor by);

  /** Whether the actor works on this matter through the service, beyond their unit: the handler of its case. */
  boolean involves(MatterId matter, Actor by);
}
