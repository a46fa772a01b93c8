package org.nuanyang.knowledge;

import java.util.List;

/** A text people read, whose legal sentences end with their sources in 【…】. */
public sealed interface Written permits Guide, Example {

  /** Kebab-case, unique among its kind, part of the permanent link. */
  String id();

  /** Code of one of the twelve subjects. */
  String category();

  String title();

  /** Every sentence that may name a source, in the order they are read. */
  List<String> sentences();
}
