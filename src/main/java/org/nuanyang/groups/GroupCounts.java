package org.nuanyang.groups;

import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/**
 * What a roster comes to; kept with the group, never counted by a page.
 *
 * @param people who stands on the roster now; those who wait or have gone are counted apart
 * @param lacking of these, whose papers are not all there
 * @param claimed what they ask for together; null when nobody's amount is known
 */
public record GroupCounts(
    int people, int waiting, int signed, int lacking, int fit, int unfit, int unclear, int gone, @Nullable Money claimed) {}
