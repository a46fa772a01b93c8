package org.nuanyang.criminal.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** Puts a registered notice on paper: where nobody applied, it is the first leaf of the volume. */
@Component
class NoticeSheet {

  private final Papers papers;
  private final Network network;
  private final NoticeStory words;

  NoticeSheet(Papers papers, Network network, NoticeStory words) {
    this.papers = papers;
    this.network = network;
    this.words = words;
  }

  void issue(DefenceNotice notice) {
    if (notice.reason == null || notice.stage == null || notice.matter == null || notice.receivedAt == null)
      throw new IllegalStateException("registered without " + notice.id);
    OrganisationView centre = network.organisation(notice.centre);
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("organ", network.organisation(notice.organ).name());
    fields.put("recipient", notice.person);
    fields.put("matter", notice.charge);
    fields.put("organCase", notice.caseNumber);
    fields.put("noticeNumber", notice.number);
    fields.put("door", words.text(notice.door.messageKey()));
    fields.put("reason", words.text(notice.reason.messageKey()));
    fields.put("stage", words.text(notice.stage.messageKey()));
    fields.put("receivedOn", day(notice.receivedAt));
    fields.put("officer", (notice.officer + " " + notice.officerPhone.reveal()).strip());
    put(fields, "birthDate", notice.birthDate);
    if (!notice.gender.isEmpty()) fields.put("gender", words.text("criminal.gender." + notice.gender));
    if (notice.measure != null) fields.put("measure", words.text(notice.measure.messageKey()));
    fields.put("place", notice.detentionPlace);
    put(fields, "hearingOn", notice.hearingOn);
    if (notice.answerBy != null) fields.put("answerBy", day(notice.answerBy));
    fields.put("note", notice.note);
    papers.issue(PaperType.NOTICE_SHEET, notice.matter, notice.id, notice.city, notice.centre, fields, Actor.system(notice.city));
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) fields.put(name, value);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }
}
