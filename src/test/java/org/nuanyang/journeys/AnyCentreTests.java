package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Journey 2: hurt in one county, applying in another district's centre; nobody travels. */
class AnyCentreTests extends Journey {

  @Test
  void theReceivingCentreAcceptsReviewsAndDecidesTheSameDay() {
    Person worker = Person.named("拄拐工友", "19790822");
    Staff clerk = city.staff("county1-clerk");
    clerk.opensNewForm();
    clerk.entersPerson(worker);
    clerk.entersMatter("工伤", "青禾县", "青禾建材厂", "在青禾县干活摔断了腿，现在拄拐，住在和煦区的妹妹家。");
    clerk.ticks("进城打工的农村人");
    String file = clerk.acceptsWithAllPapers();
    clerk.sees("市域通办", "青禾县法律援助中心", "法定优先");

    clock.advance(Duration.ofHours(1));
    city.staff("county1-reviewer").proposesGrant(worker.name());
    city.staff("county1-director").grants(worker.name());

    clerk.opens(file);
    clerk.sees("给予援助");
    clerk.seesClock("当天受理承诺", "按时完成");
    clerk.seesClock("当天审批承诺", "按时完成");
    assertThat(clerk.readsPaper("给予法律援助决定书")).contains("和煦区法律援助中心", worker.name());

    String receipt = clerk.receiptNumber();
    city.staff("county1-assigner").assignsFirstLawyer(receipt); // who decided also assigns

    Staff competentHead = city.staff("county3-director"); // four facts in one line, counted once and here
    competentHead.opens("/desk/hand-overs?show=citywide");
    competentHead.sees(worker.name(), "受理的中心办到底", "和煦区法律援助中心", "青禾县法律援助中心");
    competentHead.opens("/desk/statistics/files?what=CITYWIDE_CASES&month=2026-07");
    competentHead.sees(receipt);
    Staff decidingHead = city.staff("county1-director");
    decidingHead.opens("/desk/statistics/files?what=GRANTED&month=2026-07");
    decidingHead.doesNotSee(receipt);

    Staff competent = city.staff("county3-reviewer"); // 青禾县 counts the case and may read it
    competent.opens(file);
    competent.sees(worker.name(), "给予援助");
    Staff stranger = city.staff("county4-reviewer");
    stranger.opens("/desk/matters?q=" + worker.identityNumber());
    stranger.doesNotSee(worker.name());
  }
}
