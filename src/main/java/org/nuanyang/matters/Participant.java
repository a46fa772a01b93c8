package org.nuanyang.matters;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person or body taking part in a matter. Identity number, phone and address are stored sealed.
 *
 * @param id null when not stored yet
 * @param identityType RESIDENT_ID, HMT_RESIDENCE, HM_PERMIT, TW_PERMIT, FOREIGN_PERMANENT, PASSPORT,
 *     UNIT_CODE or empty when unknown
 * @param gender M, F or empty
 * @param region six-digit GB/T 2260 code of the home, or empty
 * @param language preferred language, {@code zh} or {@code mn}
 */
public record Participant(
    @Nullable UUID id,
    PersonRole role,
    String name,
    String identityType,
    String identityNumber,
    String phone,
    String gender,
    @Nullable LocalDate birthDate,
    String region,
    String address,
    String language) {

  /** The same person for eyes that need no contact data: number, phone and address hidden. */
  public Participant masked() {
    String number = identityNumber.length() < 8 ? "" : identityNumber.substring(0, 6) + "**********" + identityNumber.substring(identityNumber.length() - 2);
    String call = phone.length() < 7 ? "" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    return new Participant(id, role, name, identityType, number, call, gender, birthDate, region, "", language);
  }

  /** The same person without the address. */
  public Participant withoutHome() {
    return new Participant(id, role, name, identityType, identityNumber, phone, gender, birthDate, region, "", language);
  }

  /** The same person once stored. */
  public Participant keptAs(UUID stored) {
    return new Participant(stored, role, name, identityType, identityNumber, phone, gender, birthDate, region, address, language);
  }

  public static Participant opponent(String name, String phone, String address) {
    return new Participant(null, PersonRole.OPPONENT, name, "", "", phone, "", null, "", address, "zh");
  }
}
