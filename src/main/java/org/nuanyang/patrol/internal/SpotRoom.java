package org.nuanyang.patrol.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.language.Recording;
import org.nuanyang.language.SpeechEngine;
import org.nuanyang.patrol.Brought;
import org.nuanyang.patrol.SpotPapers;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps photos and spoken notes with their card; whoever only supervises learns that they are there, and opens none. */
@Component
@Transactional
class SpotRoom implements SpotPapers {

  private static final String PHOTO = "PATROL_PHOTO";
  private static final String VOICE = "PATROL_VOICE";

  private final CardBook book;
  private final Reach reach;
  private final Files files;
  private final SpeechEngine engine;
  private final SpokenNotes voices;

  SpotRoom(CardBook book, Reach reach, Files files, SpeechEngine engine, SpokenNotes voices) {
    this.book = book;
    this.reach = reach;
    this.files = files;
    this.engine = engine;
    this.voices = voices;
  }

  @Override
  public void keep(UUID id, List<Brought> brought, Actor by) {
    reach.mustWork(by);
    DisputeCard card = book.readable(id, by);
    if (brought.stream().filter(one -> !one.spoken()).count() > MOST_PHOTOS) throw new Refusal("patrol.spot.many", MOST_PHOTOS);
    for (Brought one : brought) {
      if (one.spoken()) {
        FileId kept = files.keepSound(card.id, card.city, VOICE, one.name(), one.content(), by);
        voices.enter(kept.value(), card.id);
      } else files.keep(card.id, card.city, PHOTO, one.name(), one.content(), by);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<SpotPaper> of(UUID id, Actor by) {
    DisputeCard card = book.readable(id, by);
    Map<UUID, SpokenNotes.Voice> spoken = voices.of(card.id);
    boolean reads = reach.works(by);
    return files.of(card.id).stream().filter(one -> one.kind().equals(PHOTO) || one.kind().equals(VOICE)).map(one -> paper(one, spoken.get(one.id().value()), reads)).toList();
  }

  private SpotPaper paper(FileView file, SpokenNotes.@Nullable Voice voice, boolean reads) {
    if (voice == null) return new SpotPaper(file.id().value(), false, file.at(), 0, null, null, "");
    return new SpotPaper(file.id().value(), true, file.at(), voice.version(), reads ? voice.heard() : null, reads ? voice.said() : null, voice.who());
  }

  @Override
  public boolean hears() {
    return engine.present();
  }

  /** An engine may take its time: nothing is locked meanwhile. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void hear(UUID id, UUID file, Actor by) {
    reach.mustWork(by);
    DisputeCard card = book.readable(id, by);
    voices.one(card.id, file);
    FileContent sound = files.open(new FileId(file), by);
    String words = engine.words(new Recording(sound.content(), sound.mediaType())).filter(one -> !one.isBlank()).orElseThrow(() -> new Refusal("patrol.spot.not-heard"));
    voices.heard(file, words.strip());
  }

  @Override
  public void write(UUID id, UUID file, int seen, String words, Actor by) {
    reach.mustWork(by);
    DisputeCard card = book.readable(id, by);
    Stale.unless(seen, voices.one(card.id, file).version());
    voices.written(file, seen, words, by.name());
    card.said(words);
    book.keep(card, "WRITE_VOICE", words, by);
  }

  @Override
  public FileContent open(UUID id, UUID file, Actor by) {
    reach.mustWork(by);
    DisputeCard card = book.readable(id, by);
    FileId wanted = new FileId(file);
    if (!files.ownerOf(wanted).equals(card.id)) throw new Missing("documents.file-missing");
    return files.open(wanted, by);
  }
}
