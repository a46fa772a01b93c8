package org.nuanyang.shared;

/** A JSON document kept in a {@code jsonb} column; the owning module gives it its shape. */
public record JsonText(String json) {

  public static final JsonText EMPTY = new JsonText("{}");
}
