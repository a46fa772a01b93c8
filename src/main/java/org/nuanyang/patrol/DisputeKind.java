package org.nuanyang.patrol;

import org.nuanyang.matters.Category;

/** What neighbours quarrel about; also the themes of a patrol. */
public enum DisputeKind {
  /** 土地、草场、林地 */
  LAND(Category.LAND_AGRI),
  /** 欠薪、劳动 */
  WAGES(Category.LABOR),
  /** 婚姻家庭 */
  MARRIAGE(Category.MARRIAGE_FAMILY),
  /** 赡养、抚养、继承 */
  SUPPORT(Category.INHERITANCE_SUPPORT),
  /** 邻里、宅基地、物业 */
  NEIGHBOUR(Category.HOUSING_NEIGHBOR),
  /** 借钱、合同 */
  DEBT(Category.CONTRACT_DEBT),
  /** 打架、受伤 */
  INJURY(Category.PERSONAL_INJURY),
  /** 交通事故 */
  TRAFFIC(Category.TRAFFIC),
  /** 买东西、消费 */
  CONSUMER(Category.CONSUMER),
  /** 其他: filed with the neighbours' quarrels until somebody has looked into it. */
  OTHER(Category.HOUSING_NEIGHBOR);

  private final Category category;

  DisputeKind(Category category) {
    this.category = category;
  }

  /** Under which of the twelve kinds a matter of it is opened. */
  public Category category() {
    return category;
  }

  public String messageKey() {
    return "patrol.kind." + name();
  }
}
