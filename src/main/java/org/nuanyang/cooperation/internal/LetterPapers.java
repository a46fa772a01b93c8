package org.nuanyang.cooperation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.nuanyang.cooperation.CooperationLetters;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills 协作函 and 复函, and packs what goes along with them. */
@Component
class LetterPapers {

  static final String QUESTION = "COOPERATION";
  static final String ANSWER = "COOPERATION_ANSWER";

  /** The other side may enclose as much as we, and the paper lies on top of it. */
  static final long MOST_RECEIVED = 2L * CooperationLetters.LARGEST;

  private final Papers papers;
  private final Files files;
  private final Network network;
  private final MessageSource messages;
  private final JsonMapper json;

  LetterPapers(Papers papers, Files files, Network network, MessageSource messages, JsonMapper json) {
    this.papers = papers;
    this.files = files;
    this.network = network;
    this.messages = messages;
    this.json = json;
  }

  PersonMeant person(Letter letter) {
    return json.readValue(letter.person.reveal(), PersonMeant.class);
  }

  String written(PersonMeant person) {
    return json.writeValueAsString(person);
  }

  /** @return the paper itself */
  PaperId question(Letter letter, Actor by) {
    Map<String, Object> fields = head(letter);
    PersonMeant person = person(letter);
    fields.put("matter", letter.about);
    fields.put("request", letter.request.reveal());
    fields.put("answerBy", letter.answerBy);
    fields.put("contact", letter.contact);
    fields.put("attachments", names(letter.id, QUESTION));
    if (!person.name().isEmpty()) {
      fields.put(
          "persons",
          List.of(Map.of("name", person.name(), "identityNumber", person.identityNumber(), "phone", person.phone(), "address", person.address())));
    }
    return papers.issue(PaperType.COOPERATION_LETTER, letter.matter, letter.id, letter.city, letter.organisation, fields, by);
  }

  PaperId answer(Letter letter, String words, Actor by) {
    Map<String, Object> fields = head(letter);
    fields.put("answer", words);
    fields.put("letterNumber", letter.number.isEmpty() ? letter.label : letter.number);
    fields.put("handler", by.name());
    fields.put("attachments", names(letter.id, ANSWER));
    return papers.issue(PaperType.COOPERATION_REPLY, letter.matter, letter.id, letter.city, letter.organisation, fields, by);
  }

  private Map<String, Object> head(Letter letter) {
    OrganisationView centre = network.organisation(letter.organisation);
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", centre.name());
    fields.put("office", centre.address());
    fields.put("telephone", centre.phone());
    fields.put("addressee", letter.opposite);
    fields.put("kind", text(letter.kind.messageKey()));
    return fields;
  }

  private List<String> names(UUID letter, String kind) {
    return of(letter, kind).stream().map(FileView::name).toList();
  }

  List<FileView> of(UUID letter, String kind) {
    Predicate<FileView> mine = file -> file.kind().equals(kind);
    return files.of(letter).stream().filter(mine).toList();
  }

  void attach(Letter letter, String kind, String name, byte[] content, Actor by) {
    long there = of(letter.id, kind).stream().mapToLong(FileView::bytes).sum();
    if (there + content.length > CooperationLetters.LARGEST) throw new Refusal("cooperation.too-large", CooperationLetters.LARGEST / 1024 / 1024);
    files.keep(letter.id, letter.city, kind, name, content, by);
  }

  /** What came along with the letter of another city: its files and the letter itself, bounded by {@link #MOST_RECEIVED} together. */
  void received(Letter letter, String kind, String name, byte[] content, Actor by) {
    files.keep(letter.id, letter.city, kind, name, content, by);
  }

  /** The paper as PDF first, then what was attached. */
  List<Message.Enclosed> enclosed(Letter letter, PaperId paper, String kind, Actor by) {
    List<Message.Enclosed> all = new ArrayList<>();
    all.add(new Message.Enclosed(papers.view(paper).title() + ".pdf", papers.pdf(paper)));
    for (FileView file : of(letter.id, kind)) all.add(new Message.Enclosed(file.name(), files.open(file.id(), by).content()));
    return all;
  }

  String number(PaperId paper) {
    return papers.view(paper).number();
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
