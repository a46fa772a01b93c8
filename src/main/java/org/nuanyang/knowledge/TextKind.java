package org.nuanyang.knowledge;

/** What the knowledge editor writes. */
public enum TextKind {
  GUIDE("/guides/", "/desk/guides/"),
  EXAMPLE("/examples/", "/desk/examples/");

  private final String page;
  private final String desk;

  TextKind(String page, String desk) {
    this.page = page;
    this.desk = desk;
  }

  /** Where people read it. */
  public String page(String id) {
    return page + id;
  }

  /** Where the editor finds it. */
  public String desk(String id) {
    return desk + id;
  }

  /** Key of the word in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.kind." + name();
  }
}
