package org.nuanyang.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the assigner knows about the case beyond the file.
 *
 * @param serious imprisonment for life or death may follow (法律援助法 第二十六条)
 * @param womanWanted the recipient asks for a female lawyer
 * @param named the lawyer the recipient named (点援); null for nobody
 */
public record Wishes(boolean serious, boolean womanWanted, @Nullable UUID named) {
  public static final Wishes NONE = new Wishes(false, false, null);
}
