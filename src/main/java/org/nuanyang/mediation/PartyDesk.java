package org.nuanyang.mediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationView.Duty;

/** What a party does on their own phone: see where it stands, agree to mediate, sign. Each party has a code of their own. */
public interface PartyDesk {

  /** Whose page a typed code opens; empty when there is none. */
  Optional<String> code(String typed);

  /** The phone a code belongs to; empty when none is known, then the committee is called. */
  Optional<String> phone(String code);

  /** The page, for whoever proved this phone. @throws org.nuanyang.shared.Missing unknown code, or another phone */
  PartyPage page(String code, String provenPhone);

  /** Yes or no to mediation. */
  void answer(String code, String provenPhone, boolean yes, Actor by);

  /** Whether the party accepts this mediator (人民调解法 第二十三条); why not is sealed. */
  void acceptMediator(String code, String provenPhone, UUID mediator, boolean objects, String words, Actor by);

  /** Signs the text with this digest, proved by a code that was sent for this signature alone. */
  void sign(String code, String provenPhone, String digest, Actor by);

  /** The agreement on paper. */
  PaperSheet paper(String code, String provenPhone);

  /** The code of whoever of a mediation has this phone. */
  Optional<String> codeOf(MediationId id, String provenPhone);

  /** The codes of a person's own mediations, newest first. */
  List<Own> of(String city, String provenPhone);

  /** @param code opens it */
  record Own(String code, String number, String summary, MediationState state) {}

  /** What a party reads. @param other names of the other side @param doors ways that are left when it failed */
  record PartyPage(
      String code, String number, String name, boolean asking, MediationState state, Consent consent, String committee, String phone, String summary,
      String story, String other, List<AskedMediator> mediators, List<Meeting> meetings, @Nullable AgreementView agreement, boolean signed, List<Duty> duties,
      List<Door> doors, boolean mayConfirm) {}

  /** Somebody who mediates. @param tells ties they told of @param asks whether the party is asked now @param objects what the party answered last */
  record AskedMediator(UUID id, String name, List<String> tells, boolean asks, @Nullable Boolean objects) {}

  /** @param rooms where to go; empty for a meeting elsewhere, then {@code place} says where */
  record Meeting(Instant from, String place, SessionKind kind, List<Where> rooms) {}

  /** @param way how to get there from the door or the bus stop @param stepFree whether a wheelchair gets in */
  record Where(String room, String organisation, String address, String phone, String way, boolean stepFree) {}

  record Door(String id, String says, String basis) {}
}
