package org.nuanyang.oversight.internal.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.oversight.ComplaintState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills 投诉受理（不予受理）通知书 and 投诉处理答复书; who gave no name cannot be written to. */
@Component
class ComplaintPapers {

  private final Papers papers;
  private final ComplaintStory story;
  private final MessageSource messages;

  ComplaintPapers(Papers papers, ComplaintStory story, MessageSource messages) {
    this.papers = papers;
    this.story = story;
    this.messages = messages;
  }

  void notice(Complaint of, LocalDate on, Actor by) {
    if (!of.named()) return;
    boolean taken = of.state == ComplaintState.INVESTIGATING;
    Map<String, Object> fields = common(of);
    fields.put("decidedOn", on);
    fields.put("decision", text(taken ? "oversight.complaint.paper.taken" : "oversight.complaint.paper.not-taken"));
    if (of.notTaken != null) fields.put("reason", text(of.notTaken.messageKey()) + "。" + of.found);
    issue(PaperType.COMPLAINT_NOTICE, of, fields, by);
  }

  void answer(Complaint of, Actor by) {
    if (!of.named() || of.outcome == null) return;
    Map<String, Object> fields = common(of);
    fields.put("decidedOn", of.concludedOn);
    fields.put("found", of.found);
    fields.put("decision", text(of.outcome.messageKey()));
    if (!of.measures.isEmpty()) fields.put("measures", of.measures.lines().filter(line -> !line.isBlank()).toList());
    issue(PaperType.COMPLAINT_ANSWER, of, fields, by);
  }

  private Map<String, Object> common(Complaint of) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", story.bureau(of));
    fields.put("applicant", of.person);
    fields.put("receivedOn", of.receivedOn);
    fields.put("about", text("oversight.complaint.paper.about", text(of.against.messageKey()), text(of.item.messageKey())));
    return fields;
  }

  private void issue(PaperType type, Complaint of, Map<String, Object> fields, Actor by) {
    papers.issue(type, of.id, of.id, of.city, of.hearer(), fields, by); // a dossier of its own: the centre reads the papers of the matter
  }

  List<PaperView> of(Complaint complaint) {
    return papers.of(complaint.id);
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
