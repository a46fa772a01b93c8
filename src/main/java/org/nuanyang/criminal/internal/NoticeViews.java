package org.nuanyang.criminal.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.NoticeAnswer;
import org.nuanyang.criminal.NoticeAnswer.NamedLawyer;
import org.nuanyang.criminal.NoticeFile;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.springframework.stereotype.Component;

/** A notice as a page or an answer shows it; who only supervises sees neither name nor number. */
@Component
class NoticeViews {

  private final Network network;
  private final Practitioners practitioners;
  private final Papers papers;
  private final Files files;
  private final NoticeBook book;
  private final NoticeClocks clocks;
  private final NoticeFacts facts;
  private final OrganTerms terms;
  private final Completeness completeness;

  NoticeViews(Network network, Practitioners practitioners, Papers papers, Files files, NoticeBook book, NoticeClocks clocks, NoticeFacts facts,
      OrganTerms terms, Completeness completeness) {
    this.network = network;
    this.practitioners = practitioners;
    this.papers = papers;
    this.files = files;
    this.book = book;
    this.clocks = clocks;
    this.facts = facts;
    this.terms = terms;
    this.completeness = completeness;
  }

  NoticeAnswer answer(DefenceNotice notice, boolean repeated) {
    return new NoticeAnswer(
        new NoticeId(notice.id), notice.number, notice.state, repeated, facts.lacking(notice.lacking), notice.answerBy, lawyer(notice));
  }

  private @Nullable NamedLawyer lawyer(DefenceNotice notice) {
    if (notice.lawyer == null) return null;
    PractitionerView named = practitioners.practitioner(notice.lawyer);
    return new NamedLawyer(named.name(), named.licence(), practitioners.phone(named.id()).reveal(), named.firmName());
  }

  NoticeFile file(DefenceNotice notice, Actor by) {
    boolean ofOrgan = NoticeBook.ofOrgan(notice, by);
    boolean needsNames = NoticeBook.needsNames(notice, by);
    var row =
        notice.reason == null
            ? Optional.<Completeness.Situation>empty()
            : completeness.situation(notice.reason, notice.city, notice.createdAt.atZone(CityClock.ZONE).toLocalDate());
    return new NoticeFile(
        new NoticeId(notice.id), notice.seen(), notice.number, notice.letterCode == null ? "" : notice.letterCode, notice.state, notice.door,
        notice.organ, network.organisation(notice.organ).name(), notice.centre, network.organisation(notice.centre).name(),
        needsNames ? notice.text() : hidden(notice.text()), notice.minor, notice.receivedAt, notice.answerBy, facts.lacking(notice.lacking),
        facts.doubts(notice.doubts), row.map(Completeness.Situation::citations).orElse(List.of()), row.map(Completeness.Situation::text).orElse(""),
        ofOrgan ? null : notice.receiptNumber, lawyer(notice), notice.acceptedAt, notice.toldAt, notice.changes, notice.counselReported,
        notice.endedBecause, notice.meetingOpen(), notice.papersOwed(), clocks.of(notice.id), terms.of(notice),
        book.steps(new NoticeId(notice.id)), needsNames ? letters(notice) : List.of(), needsNames ? files.of(notice.id) : List.of());
  }

  /** The organ reads only what was written to it. */
  private List<PaperView> letters(DefenceNotice notice) {
    if (notice.matter == null) return List.of();
    return papers.of(notice.matter).stream()
        .filter(paper -> paper.subject().equals(notice.id) && paper.type() == PaperType.OFFICIAL_LETTER)
        .toList();
  }

  private static NoticeText hidden(NoticeText text) {
    IdentityNumber none = null;
    return new NoticeText(
        text.caseNumber(), text.earlierCaseNumber(), text.officer(), "", NoticeLists.mask(text.person()), none, text.gender(), null,
        text.charge(), text.measure(), text.detentionPlace(), text.reason(), text.basis(), text.stage(), text.procedure(), text.hearingOn(),
        text.foundOn(), text.rightsDueFrom(), text.rightsToldOn(), text.ownCounsel(), text.note());
  }
}
