package org.nuanyang.identity;

/** How far an account sees: 仅本人, 本单位, 本单位及以下, 全市. */
public enum DataScope {
  OWN,
  UNIT,
  UNIT_AND_BELOW,
  CITY
}
