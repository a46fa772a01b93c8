package org.nuanyang.journeys;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.petitions.BringPetition;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.Petitions;
import org.springframework.context.ApplicationContext;

/** Which door it is, and who goes through it. */
final class DoorGuide extends PageRows {

  private static final String CITY = "159900";

  DoorGuide(PageRows guide, ApplicationContext platform) {
    super(guide);
    row("/which-door", PUBLIC, "/which-door", "/which-door?topic=WORK", "/which-door?topic=OFFICE&act=FINE&stage=DECIDED&since=2026-11-02", "/which-door?topic=WORK&since=1900-01-01");
    row("/which-door/reconsideration", PUBLIC, "/which-door/reconsideration", "/which-door/reconsideration?organ=VERTICAL&act=FINE&knownOn=2026-11-02", "/which-door/reconsideration?organ=X&knownOn=");
    row("/correction", PUBLIC, "/correction");
    row("/desk/aftercare", "aftercare", "/desk/aftercare", "/desk/aftercare?over=true");
    row("/desk/aftercare/new", "aftercare", "/desk/aftercare/new");
    row("/desk/aftercare/{id}", "aftercare", "/desk/aftercare/" + living.one("select id from aftercare_card order by id limit 1"));
    row("/prison/{id}/aftercare", "prison", "/prison/" + living.one("select id from prison_visit where state = 'HELD' order by id limit 1") + "/aftercare");
    row("/law-exam", PUBLIC, "/law-exam", "/law-exam?nationality=YES&rights=YES&study=OLD_OTHER&bar=NONE&sent=1", "/law-exam?sent=1");
    petitions(platform.getBean(Petitions.class), platform.getBean(Network.class).centres(CITY).getFirst().id());
  }

  private void petitions(Petitions petitions, UUID centre) {
    PetitionId id = petitions.bring(
        new BringPetition(UUID.randomUUID(), CITY, centre, PetitionSource.WINDOW, "", "崔信访", "", "13900007777", "WORK", "工资两个月没有发", "", Actor.system(CITY)));
    row("/petition", PUBLIC, "/petition");
    row("/petition/done", PUBLIC, "/petition/done?number=" + petitions.facts(id).receiptNumber());
    row("/desk/petitions", "clerk", "/desk/petitions", "/desk/petitions?list=OVER");
    add("/desk/petitions", "lawyer001", "/desk/petitions?list=NEW");
    row("/desk/petitions/new", "clerk", "/desk/petitions/new");
    row("/desk/petitions/{id}", "clerk", "/desk/petitions/" + id.value());
    row("/desk/petitions/{id}/take", "lawyer001", "/desk/petitions/" + id.value() + "/take");
  }
}
