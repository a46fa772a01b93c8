package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to press for something (督办).
 *
 * @param key drawn when the form was shown
 * @param subject the application, the case or the centre
 * @param major 重点督办 instead of 一般督办
 * @param dueOn by when the centre answers; null for the usual working days
 */
public record OrderSupervision(UUID key, Target target, UUID subject, boolean major, String demand, @Nullable LocalDate dueOn, Actor by) {}
