package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.counsel.AskCounsel;
import org.nuanyang.counsel.CallLawyer;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.springframework.beans.factory.annotation.Autowired;

/** 咨询人次: whoever asks the counsel is one, whatever it is about and whoever answers in the end. */
class EveryTalkCountsTests extends Journey {

  private static final String CITY = "159900";
  private static final String NO_CENTRE_YET = "990000";

  @Autowired Counsel counsel;

  @Test
  void aTalkWithoutACategoryIsOneAndStaysOneWithTheLawyer() {
    int before = counted();
    Conversation talk = counsel.ask(new AskCounsel(null, null, CITY, Channel.ONLINE, "12345 67890"));
    assertThat(talk.last().answer().category()).isNull();
    assertThat(talk.card()).isNotNull();
    assertThat(counted()).isEqualTo(before + 1);

    counsel.ask(new AskCounsel(null, talk.id(), CITY, Channel.ONLINE, "包工头跑了，工钱找谁要"));
    assertThat(sql.sql("select category from consultation where id = ?").param(talk.card().value()).query(String.class).single())
        .isEqualTo(Category.LABOR.name());
    assertThat(counted()).isEqualTo(before + 1);

    counsel.call(new CallLawyer(UUID.randomUUID(), talk.id(), CITY, Category.LABOR, "", "", "13800001234"));
    assertThat(counted()).isEqualTo(before + 1);
  }

  @Test
  void theCounselAnswersBeforeTheFirstCentreIsFounded() {
    Conversation talk = counsel.ask(new AskCounsel(null, null, NO_CENTRE_YET, Channel.ONLINE, "包工头跑了，工钱找谁要"));

    assertThat(talk.card()).isNull();
    assertThat(counsel.conversation(talk.id()).last().answer().category()).isEqualTo(Category.LABOR);
  }

  private int counted() {
    return sql.sql(
            """
            select coalesce(sum(value), 0)::int from (select value from tally where indicator = 'CONSULTATIONS'
            union all select value from monthly_figure where indicator = 'CONSULTATIONS') figures""")
        .query(Integer.class)
        .single();
  }
}
