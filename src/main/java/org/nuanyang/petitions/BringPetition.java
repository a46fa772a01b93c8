package org.nuanyang.petitions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to take a petition in; one who has an open one on the same topic is taken as coming again with it.
 *
 * @param organisation the window that receives it; null finds the city's centre
 * @param officeNumber number under which the petition office handed it over; empty otherwise
 * @param identityNumber empty when not said
 * @param topic code of a {@link org.nuanyang.doors.Topic}
 * @param told where it was brought before and what was answered; empty when nowhere
 */
public record BringPetition(
    UUID key, String city, @Nullable UUID organisation, PetitionSource source, String officeNumber, String name, String identityNumber,
    String phone, String topic, String story, String told, Actor by) {

  @Override
  public String toString() {
    return "BringPetition[" + key + ", " + topic + "]";
  }
}
