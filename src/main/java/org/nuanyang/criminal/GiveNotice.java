package org.nuanyang.criminal;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order of an organ, or of the window for it, to take a notice in.
 *
 * @param key of the form or the request: the same one counts once
 * @param organ the court, procuratorate or police office whose notice it is
 */
public record GiveNotice(UUID key, UUID organ, NoticeDoor door, NoticeText text, Actor by) {}
