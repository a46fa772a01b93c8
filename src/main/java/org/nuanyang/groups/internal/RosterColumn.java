package org.nuanyang.groups.internal;

/** A column of the roster; its heading and other names for it are in the bundle. */
enum RosterColumn {
  NAME(16),
  IDENTITY(24),
  PHONE(16),
  CLAIMED(14),
  KINDS(30),
  STABLE_INCOME(18),
  INCOME(22),
  PERSONS(12),
  COUNSEL(16),
  PAPERS(16);

  /** In the signs of Excel. */
  final int width;

  RosterColumn(int width) {
    this.width = width;
  }

  String messageKey() {
    return "groups.column." + name();
  }
}
