package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.mediation.AgreementView;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Duty;
import org.nuanyang.mediation.MediationView.Mediator;
import org.nuanyang.mediation.MediationView.SessionView;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 人民调解卷宗: cover, list of papers and every paper of one mediation, in one piece to be printed and laid up. */
@Component
class Dossier {

  private final MediationPapers papers;
  private final MessageSource messages;

  Dossier(MediationPapers papers, MessageSource messages) {
    this.papers = papers;
    this.messages = messages;
  }

  /** One paper of the file. @param on the day it is of */
  private record Item(String name, LocalDate on, List<Block> blocks) {}

  PaperSheet of(MediationCase about, MediationView view) {
    List<Item> items = items(about, view);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(text("mediation.dossier")));
    blocks.add(new Block.Subtitle(view.number()));
    blocks.add(cover(view));
    blocks.add(new Block.Heading(text("mediation.dossier.list")));
    List<List<String>> list = new ArrayList<>();
    for (Item item : items) list.add(List.of(String.valueOf(list.size() + 1), item.name(), MediationPapers.day(item.on())));
    blocks.add(Block.Table.of(List.of(text("mediation.dossier.place"), text("mediation.dossier.paper"), text("mediation.dossier.day")), list));
    for (Item item : items) {
      blocks.add(new Block.NewPage());
      blocks.addAll(item.blocks());
    }
    return new PaperSheet(text("mediation.dossier"), blocks, false);
  }

  private Block cover(MediationView view) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact(text("mediation.dossier.about"), view.summary()));
    facts.add(new Block.Fact(text("mediation.paper.parties"), view.parties().stream().map(MediationView.Party::name).collect(Collectors.joining("、"))));
    facts.add(new Block.Fact(text("mediation.paper.mediator"), view.mediators().stream().map(Mediator::name).collect(Collectors.joining("、"))));
    facts.add(new Block.Fact(text("mediation.dossier.committee"), view.committeeName()));
    facts.add(new Block.Fact(text("mediation.dossier.begun"), MediationPapers.day(day(view.appliedAt()))));
    facts.add(new Block.Fact(text("mediation.dossier.outcome"), text(view.state().messageKey())));
    if (view.archivedAt() != null) facts.add(new Block.Fact(text("mediation.dossier.archived"), MediationPapers.day(day(view.archivedAt()))));
    return new Block.Facts(facts);
  }

  private List<Item> items(MediationCase about, MediationView view) {
    List<Item> items = new ArrayList<>();
    PaperSheet request = papers.request(about);
    items.add(new Item(request.title(), day(view.appliedAt()), request.blocks()));
    for (SessionView session : view.sessions()) {
      if (session.record() == null) continue;
      PaperSheet record = papers.record(about, session, view.mediators());
      items.add(new Item(record.title(), day(session.from()), record.blocks()));
    }
    AgreementView agreement = view.agreement();
    if (agreement != null && agreement.effective()) {
      PaperSheet paper = papers.agreement(about, agreement, view.parties(), view.mediators());
      items.add(new Item(paper.title(), agreement.effectiveOn() == null ? day(agreement.writtenAt()) : agreement.effectiveOn(), paper.blocks()));
      items.add(new Item(text("mediation.dossier.kept"), last(view), kept(view)));
    }
    if (!view.endWords().isBlank() && view.concludedAt() != null)
      items.add(new Item(text("mediation.dossier.ended"), day(view.concludedAt()), List.of(new Block.Title(text("mediation.dossier.ended")), new Block.Paragraph(view.endWords()))));
    items.add(new Item(text("mediation.dossier.steps"), last(view), steps(view)));
    return items;
  }

  private List<Block> kept(MediationView view) {
    List<List<String>> rows = new ArrayList<>();
    for (Duty one : view.duties()) rows.add(List.of(one.who(), one.what(), MediationPapers.day(one.dueOn()), done(one)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(text("mediation.dossier.kept")));
    blocks.add(
        Block.Table.of(List.of(text("mediation.duty.who"), text("mediation.duty.what"), text("mediation.duty.due"), text("mediation.duty.state")), rows));
    MediationView.Confirmation confirmation = view.confirmation();
    if (confirmation != null)
      blocks.add(new Block.Paragraph(text("mediation.dossier.court", confirmation.court(), MediationPapers.day(confirmation.appliedOn()), ruled(confirmation))));
    return blocks;
  }

  private String done(Duty one) {
    if (one.doneOn() != null) return text("mediation.duty.done", MediationPapers.day(one.doneOn()));
    return one.paid().compareTo(BigDecimal.ZERO) > 0 ? text("mediation.duty.paid", one.paid()) : text("mediation.dossier.open");
  }

  private String ruled(MediationView.Confirmation confirmation) {
    return confirmation.outcome() == null ? text("mediation.dossier.open") : text("mediation.ruling." + confirmation.outcome()) + " " + confirmation.number();
  }

  private List<Block> steps(MediationView view) {
    List<List<String>> rows = new ArrayList<>();
    for (MediationView.StepView step : view.steps().reversed()) rows.add(List.of(MediationPapers.moment(step.at()), text("mediation.verb." + step.verb()), step.who()));
    return List.of(
        new Block.Title(text("mediation.dossier.steps")),
        Block.Table.of(List.of(text("mediation.paper.time"), text("mediation.dossier.step"), text("mediation.dossier.who")), rows));
  }

  private static LocalDate last(MediationView view) {
    return view.steps().stream().map(MediationView.StepView::at).max(Instant::compareTo).map(Dossier::day).orElse(day(view.appliedAt()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }

  private String text(String key, @Nullable Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
