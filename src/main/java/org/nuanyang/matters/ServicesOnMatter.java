package org.nuanyang.matters;

import java.util.List;
import org.nuanyang.identity.Actor;

/** Each service module lists through this what it has on a matter. */
public interface ServicesOnMatter {

  List<ServiceLink> on(MatterId matter, Actor by);
}
