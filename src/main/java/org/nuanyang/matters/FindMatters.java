package org.nuanyang.matters;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** Finding matters: by what a person says at the window, and by the citizen's own proof. */
public interface FindMatters {

  /**
   * Staff's search within their data scope: a receipt number, an identity number, a phone number, or
   * the beginning of a name; nothing typed lists the newest.
   */
  Slice<MatterRow> search(String typed, @Nullable String after, Actor by);

  /** The matter of this receipt number, if this phone belongs to one of its own people; who only stands aside is none of them. */
  Optional<MatterId> ofCitizen(String receiptNumber, String phone);

  /** The matter of this receipt number, if this phone belongs to somebody who stands on its roster without being helped here. */
  Optional<MatterId> ofBystander(String receiptNumber, String phone);

  /**
   * Which of these identity numbers already ask or are helped in another matter of the city that has not ended.
   *
   * @return the receipt number by identity number; one of them when there are several
   */
  Map<String, String> alreadyThere(String city, Collection<String> identityNumbers, MatterId except);

  /** The citizen's other matters: whoever proved this phone may see all that hang on it. */
  java.util.List<MatterRow> ofPhone(String city, String phone);
}
