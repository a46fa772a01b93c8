package org.nuanyang.retrieval.internal;

import org.nuanyang.retrieval.LearnedVersion;
import org.nuanyang.retrieval.LessonOrder.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off what was ordered to be learned, one node at a time. */
@Component
class LessonRun {

  private static final Logger LOG = LoggerFactory.getLogger(LessonRun.class);

  private final LessonOrders orders;
  private final Schoolmaster schoolmaster;

  LessonRun(LessonOrders orders, Schoolmaster schoolmaster) {
    this.orders = orders;
    this.schoolmaster = schoolmaster;
  }

  void workOff() {
    orders.begin().ifPresent(this::learn);
  }

  private void learn(LessonOrders.Open order) {
    try {
      LearnedVersion version = schoolmaster.taught(order.by());
      orders.end(order.id(), State.DONE, version.number(), null);
    } catch (TooFewQuestions few) {
      orders.end(order.id(), State.REFUSED, null, few.questions());
    } catch (RuntimeException failed) {
      LOG.warn("learning, order {}, failed", order.id(), failed);
      orders.end(order.id(), State.FAILED, null, null);
    }
  }
}
