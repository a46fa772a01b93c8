package org.nuanyang.matters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import java.util.UUID;

/**
 * Order to open a matter.
 *
 * @param organisation the first-contact owner (首问负责): the centre that answers for it until handed over
 * @param summary one line without personal data, such as 工伤赔偿; shown in lists and to the citizen
 * @param story what the person told, in their words; sealed
 */
public record OpenMatter(
    String city,
    UUID organisation,
    Channel channel,
    Category category,
    String summary,
    String story,
    List<Participant> people,
    @Nullable String note,
    Actor by) {}
