package org.nuanyang.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/**
 * One person's line of the roster; number and phone are hidden for everybody, a person's own page shows them to
 * whoever needs them.
 *
 * @param line counted from 1
 * @param claimed by the ledger of the case when there is one, otherwise by the roster
 * @param lacking names of the papers that are not there yet
 */
public record PersonRow(
    UUID id,
    int line,
    String name,
    String identity,
    String phone,
    PersonStanding standing,
    PersonResult result,
    String reason,
    @Nullable Money claimed,
    @Nullable Money awarded,
    @Nullable Money received,
    @Nullable SignedHow signed,
    List<String> lacking,
    boolean phoneDiffers,
    boolean representative) {}
