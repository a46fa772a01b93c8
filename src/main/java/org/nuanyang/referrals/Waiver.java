package org.nuanyang.referrals;

/** Whether the body is asked to take less or nothing from somebody who receives aid (法律援助法第五十三条第二款). */
public enum Waiver {
  NONE,
  ASKED,
  GIVEN,
  REFUSED
}
