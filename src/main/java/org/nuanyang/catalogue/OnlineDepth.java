package org.nuanyang.catalogue;

/** How far one gets without leaving home. */
public enum OnlineDepth {
  /** 网上看指南 */
  GUIDE,
  /** 网上预约 */
  BOOK,
  /** 网上申请，来人办结 */
  APPLY,
  /** 全程网上办 */
  FULL;

  /** Whether the page of the item carries a form. */
  public boolean takesRequests() {
    return this != GUIDE;
  }
}
