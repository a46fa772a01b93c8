package org.nuanyang.assessment;

import java.util.Set;

/** What became of a kept assessment. These arrows are the only ones there are. */
public enum KeptState {
  /** 已保存 */
  KEPT,
  /** 等律师审核 */
  ASKED,
  /** 律师已审核 */
  SIGNED;

  public Set<KeptState> next() {
    return switch (this) {
      case KEPT -> Set.of(ASKED);
      case ASKED -> Set.of(SIGNED);
      case SIGNED -> Set.of();
    };
  }

  public String messageKey() {
    return "assessment.state." + name();
  }
}
