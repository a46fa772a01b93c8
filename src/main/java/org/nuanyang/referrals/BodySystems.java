package org.nuanyang.referrals;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationView;

/** The systems of bodies that have one. Called after the commit, with a time limit; the same errand may come again. */
public interface BodySystems {

  /** Whether this body is reached through a system; the others get a page and a code. */
  boolean reaches(OrganisationView body);

  /** @return the number under which the body keeps it @throws NotReached now, or for good */
  String send(Errand errand);

  /** How far it is; empty when nothing is new since it was sent. @throws NotReached now, or for good */
  Optional<BodyAnswer> ask(UUID referral);

  /** @param waiverLetter number of the letter that asks for the waiver; null without one */
  record Errand(UUID referral, String body, String kind, String about, String person, String phone, String request, @Nullable String waiverLetter) {

    @Override
    public String toString() {
      return "Errand[" + referral + "]";
    }
  }

  /** The system did not answer as it should. */
  final class NotReached extends RuntimeException {
    private final boolean forGood;

    /** @param forGood trying again is of no use */
    public NotReached(String reason, boolean forGood) {
      super(reason);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
