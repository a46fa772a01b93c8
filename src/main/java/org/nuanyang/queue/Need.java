package org.nuanyang.queue;

import org.nuanyang.matters.Category;

/** What somebody says they came for, in plain words; the window finds the right service (前台统一受理). */
public enum Need {
  /** 问法律问题 */
  ADVICE(Category.CONTRACT_DEBT),
  /** 请不起律师，想申请法律援助 */
  AID(Category.LABOR),
  /** 和人有纠纷，想请人调解 */
  MEDIATION(Category.HOUSING_NEIGHBOR),
  /** 办公证、鉴定、仲裁 */
  PAPERS(Category.INHERITANCE_SUPPORT),
  /** 交材料、问进度 */
  FOLLOW(Category.CONTRACT_DEBT),
  /** 别的事、说不清 */
  OTHER(Category.CONTRACT_DEBT);

  private final Category usual;

  Need(Category usual) {
    this.usual = usual;
  }

  /** What the matter is filed under until the window knows better. */
  public Category usualCategory() {
    return usual;
  }

  public String messageKey() {
    return "queue.need." + name();
  }
}
