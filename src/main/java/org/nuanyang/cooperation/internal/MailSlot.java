package org.nuanyang.cooperation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.Federation;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.NotAMessage;
import org.nuanyang.documents.FileRefused;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.SignedRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what other cities tell us: a letter of theirs, or where ours stands with them. */
@Component
@Transactional
class MailSlot implements Federation {

  /** What the helper may say of our letter, and the asking side of its own. */
  private static final Set<LetterState> BY_HELPER = Set.of(LetterState.TAKEN, LetterState.ANSWERED, LetterState.RETURNED);

  private static final Set<LetterState> BY_ASKER = Set.of(LetterState.WITHDRAWN, LetterState.CLOSED);
  private static final int LONGEST = 4000;
  private static final int MOST_ENCLOSED = 12;
  private final PartnerCabinet partners;
  private final LettersOnFile letters;
  private final LetterBook book;
  private final LetterPapers papers;
  private final ReviewPause pause;
  private final Network network;
  private final LetterBell bell;
  private final AuditTrail audit;
  private final JsonMapper json;
  private final Clock clock;

  MailSlot(PartnerCabinet partners, LettersOnFile letters, LetterBook book, LetterPapers papers, ReviewPause pause, Network network,
      LetterBell bell, AuditTrail audit, JsonMapper json, Clock clock) {
    this.partners = partners;
    this.letters = letters;
    this.book = book;
    this.papers = papers;
    this.pause = pause;
    this.network = network;
    this.bell = bell;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public void mayBeRead(String key, String timestamp) {
    partners.mustBeKnown(key, timestamp);
  }

  @Override
  public LetterState receive(SignedRequest request, String idempotencyKey) {
    PartnerCabinet.Partner partner = partners.sender(request);
    if (!idempotencyKey.matches("[\\x21-\\x7E]{8,80}")) throw new NotAMessage("cooperation.api.idempotency");
    Message message = read(request.body());
    if (!partners.first(partner, idempotencyKey, request.body())) return stateOf(message.letter(), partner);
    return message.asked() == null ? heard(message, partner) : asked(message, message.asked(), partner);
  }

  private Message read(byte[] body) {
    try {
      Message message = json.readValue(body, Message.class);
      boolean whole = message != null && message.letter() != null && message.to() != null && message.by() != null && message.words() != null;
      if (!whole || message.version() < 1) throw new NotAMessage("cooperation.api.unreadable");
      List<Message.Enclosed> enclosed = message.enclosed() == null ? List.of() : message.enclosed();
      boolean short_ = message.words().length() <= LONGEST && message.by().length() <= 60 && enclosed.size() <= MOST_ENCLOSED;
      if (!short_) throw new NotAMessage("cooperation.api.unreadable");
      return new Message(
          message.version(), message.letter(), message.to(), plain(message.by()), plain(message.words()), plain(message.number() == null ? "" : message.number()),
          enclosed, message.asked());
    } catch (JacksonException unreadable) {
      throw new NotAMessage("cooperation.api.unreadable");
    }
  }

  /** Without the signs no database keeps. */
  private static String plain(String sent) {
    return sent.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "").strip();
  }

  private LetterState asked(Message message, Message.Asked asked, PartnerCabinet.Partner partner) {
    boolean whole = asked.kind() != null && asked.request() != null && asked.about() != null && asked.person() != null && asked.answerBy() != null
        && asked.from() != null && asked.contact() != null && asked.request().length() <= LONGEST && asked.about().length() <= 200
        && asked.from().length() <= 100 && asked.contact().length() <= 200;
    if (!whole || message.to() != LetterState.SENT) throw new NotAMessage("cooperation.api.unreadable");
    if (letters.existsById(message.letter())) throw new Refusal("cooperation.api.letter-there");
    Letter letter = new Letter();
    letter.id = message.letter();
    letter.city = partner.city();
    letter.organisation = network.competentCentre(partner.city(), partner.city()).id();
    letter.direction = Direction.INCOMING;
    letter.partner = partner.id();
    letter.opposite = plain(asked.from());
    letter.kind = asked.kind();
    letter.matter = letter.id;
    letter.label = message.number().isEmpty() ? partner.name() : message.number();
    letter.about = plain(asked.about());
    letter.number = message.number();
    letter.contact = plain(asked.contact());
    letter.request = new SealedText(plain(asked.request()));
    letter.person = new SealedText(papers.written(asked.kind().needed(asked.person())));
    letter.answerBy = asked.answerBy();
    letter.state = LetterState.DELIVERED;
    letter.writtenBy = new UUID(0, 0);
    letter.at = clock.instant();
    letters.save(letter);
    enclosed(letter, message, LetterPapers.QUESTION);
    pause.helperIsAsked(letter);
    told(letter, "arrived", partner, "");
    bell.ring(letter, "cooperation.desk.asked");
    return letter.state;
  }

  private LetterState heard(Message message, PartnerCabinet.Partner partner) {
    Letter letter = letters.findById(message.letter()).filter(one -> partner.id().equals(one.partner)).orElse(null);
    if (letter == null) throw new NotAMessage("cooperation.api.letter-unknown");
    Set<LetterState> may = letter.outgoing() ? BY_HELPER : BY_ASKER;
    if (!may.contains(message.to())) throw new NotAMessage("cooperation.api.unreadable");
    if (letter.state == message.to()) return letter.state;
    letter.moveTo(message.to(), clock.instant());
    if (message.to() == LetterState.ANSWERED || message.to() == LetterState.RETURNED) letter.answer = new SealedText(message.words());
    letters.save(letter);
    enclosed(letter, message, LetterPapers.ANSWER);
    switch (message.to()) {
      case ANSWERED, RETURNED -> pause.over(letter);
      case WITHDRAWN -> pause.notNeeded(letter, message.words());
      case WRITTEN, SENT, DELIVERED, TAKEN, CLOSED -> { }
    }
    told(letter, "heard." + message.to().name().toLowerCase(Locale.ROOT), partner, message.to() == LetterState.TAKEN || message.to() == LetterState.WITHDRAWN ? message.words() : "");
    bell.ring(letter, "cooperation.desk." + message.to().name());
    return letter.state;
  }

  /** Files are looked at like any upload; one that is none is named and left out. */
  private void enclosed(Letter letter, Message message, String kind) {
    Actor system = Actor.system(letter.city);
    long bytes = 0;
    for (Message.Enclosed one : message.enclosed()) {
      if (one == null || one.content() == null || one.name() == null) throw new NotAMessage("cooperation.api.unreadable");
      bytes += one.content().length;
      if (bytes > LetterPapers.MOST_RECEIVED) throw new NotAMessage("cooperation.api.too-large");
      String name = plain(one.name()).replaceAll("[/\\\\]", "_");
      try {
        papers.received(letter, kind, name.substring(0, Math.min(name.length(), 100)), one.content(), system);
      } catch (FileRefused not) {
        book.note(letter.id, "file-refused", letter.opposite, name);
      }
    }
  }

  private void told(Letter letter, String what, PartnerCabinet.Partner partner, String note) {
    book.note(letter.id, what, partner.name(), note);
    audit.did(Actor.system(letter.city).signing(partner.name()), "cooperation.told", "cooperation", letter.id, letter.state.name());
  }

  private LetterState stateOf(UUID letter, PartnerCabinet.Partner partner) {
    return letters.findById(letter)
        .filter(one -> partner.id().equals(one.partner))
        .map(one -> one.state)
        .orElseThrow(() -> new NotAMessage("cooperation.api.letter-unknown"));
  }
}
