package org.nuanyang.counsel.web;

import java.util.List;
import org.nuanyang.knowledge.Guides;
import org.springframework.stereotype.Component;

/** Questions to begin with, as others asked them: of what people come with most. */
@Component
class Examples {

  private static final List<String> COMMON =
      List.of("wage-arrears-migrant", "work-injury-first-steps", "divorce-lawsuit", "loan-no-iou", "traffic-accident-what-to-claim", "rent-deposit-refund");

  private final Guides guides;

  Examples(Guides guides) {
    this.guides = guides;
  }

  List<String> all() {
    return COMMON.stream().flatMap(id -> guides.guide(id).stream()).map(guide -> guide.asked().getFirst()).toList();
  }
}
