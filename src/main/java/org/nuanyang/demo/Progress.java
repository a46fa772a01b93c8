package org.nuanyang.demo;

/** Hears how far the founding of a city has come. */
interface Progress {

  /** @param what such as 案件; @param done of @param all */
  void at(String what, long done, long all);
}
