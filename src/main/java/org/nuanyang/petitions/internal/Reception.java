package org.nuanyang.petitions.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nuanyang.doors.Doors;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.Network;
import org.nuanyang.petitions.BringPetition;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Vault;
import org.springframework.stereotype.Component;

/** Receives a petition: who it is, by signs that can be compared and not read, and the matter it belongs to. */
@Component
class Reception {

  private final Doors doors;
  private final Network network;
  private final Matters matters;
  private final PetitionFiles files;
  private final PetitionNews news;
  private final Steps steps;
  private final Vault vault;
  private final Clock clock;

  Reception(Doors doors, Network network, Matters matters, PetitionFiles files, PetitionNews news, Steps steps, Vault vault, Clock clock) {
    this.doors = doors;
    this.network = network;
    this.matters = matters;
    this.files = files;
    this.news = news;
    this.steps = steps;
    this.vault = vault;
    this.clock = clock;
  }

  /** Its sheet before anything is kept, enough to see whether this person came before. */
  Petition sheet(BringPetition command) {
    if (doors.topic(command.topic()).isEmpty()) throw new Refusal("petitions.choose-topic");
    var petition = new Petition();
    petition.city = command.city();
    petition.organisation = command.organisation() == null ? network.centres(command.city()).getFirst().id() : command.organisation();
    petition.source = command.source();
    petition.officeNumber = command.officeNumber();
    petition.topic = command.topic();
    petition.name = command.name();
    petition.phone = new SealedText(command.phone());
    petition.told = new SealedText(command.told());
    petition.person = command.identityNumber().isEmpty() ? null : vault.blindIndex("petition " + command.identityNumber());
    petition.phoneMark = vault.blindIndex("petition phone " + command.phone());
    return petition;
  }

  Petition receive(Petition petition, BringPetition command) {
    MatterView matter = matters.openFile(opened(petition, command));
    petition.id = Ids.next(clock);
    petition.matter = matter.id().value();
    petition.receiptNumber = matter.receiptNumber();
    petition.receivedAt = clock.instant();
    Petition kept = files.keep(petition, "received", command.by());
    steps.add(kept.id, "received." + command.source(), LocalDate.now(clock), command.officeNumber(), "", command.by());
    news.received(kept, command.by());
    return kept;
  }

  private OpenMatter opened(Petition petition, BringPetition command) {
    Participant person =
        new Participant(
            null, PersonRole.APPLICANT, command.name(), command.identityNumber().isEmpty() ? "" : "RESIDENT_ID", command.identityNumber(), command.phone(), "", null, "", "",
            "zh");
    return new OpenMatter(
        command.city(), petition.organisation, command.source().channel(), Category.ADMINISTRATIVE, news.say("petitions.summary"), command.story(), List.of(person), null,
        command.by());
  }
}
