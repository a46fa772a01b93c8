package org.nuanyang.calculators.internal.sheet;

/** The rule of one calculator. Keeps nothing: what it needs is given, what it finds goes on the sheet. */
public interface Formula {

  String id();

  void work(Given in, Sheet sheet);
}
