package org.nuanyang.petitions.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.doors.DoorFacts;
import org.nuanyang.doors.Doors;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionView;
import org.nuanyang.shared.JsonText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A petition as one page, with what the rules say about it. */
@Component
class PetitionViews {

  private final PetitionLists lists;
  private final Steps steps;
  private final Doors doors;
  private final Matters matters;
  private final Network network;
  private final Papers papers;
  private final Deadlines deadlines;
  private final JsonMapper json;

  PetitionViews(PetitionLists lists, Steps steps, Doors doors, Matters matters, Network network, Papers papers, Deadlines deadlines, JsonMapper json) {
    this.lists = lists;
    this.steps = steps;
    this.doors = doors;
    this.matters = matters;
    this.network = network;
    this.papers = papers;
    this.deadlines = deadlines;
    this.json = json;
  }

  Map<String, String> answers(JsonText kept) {
    return json.readValue(kept.json(), new TypeReference<Map<String, String>>() {});
  }

  JsonText written(Map<String, String> answers) {
    return new JsonText(json.writeValueAsString(answers));
  }

  PetitionView view(Petition of, @Nullable Actor by) {
    Map<String, String> answers = answers(of.answers);
    return new PetitionView(
        new PetitionId(of.id), of.version(), new MatterId(of.matter), of.receiptNumber, of.city, of.organisation, network.organisation(of.organisation).name(),
        of.source, of.officeNumber, of.state, doors.topic(of.topic).orElseThrow(), answers, of.since, of.name, of.phone.reveal(),
        matters.facts(new MatterId(of.matter)).story(), of.told.reveal(), of.lawyerName, by != null && PetitionFiles.isLawyer(of, by),
        doors.advise(new DoorFacts(of.topic, answers, of.since)).orElse(null), of.door == null ? null : doors.door(of.door),
        of.opinion == null ? "" : of.opinion.reveal(), of.lastDay, papers.inForce(of.id, PaperType.ROUTE_LETTER).map(PaperView::id).map(id -> id.value()).orElse(null),
        of.times, of.receivedAt, deadlines.of(of.id), steps.of(of.id), lists.earlier(of, by));
  }
}
