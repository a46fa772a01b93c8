/**
 * What can be booked for a time: rooms, video rooms, mediators, booths for video visits. Keeps when each can be
 * had and who has it, and never gives one place to two. What a booking is for belongs to whoever asks: the
 * modules above check who may book, and hand over the subject's id.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "notices"})
package org.nuanyang.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
