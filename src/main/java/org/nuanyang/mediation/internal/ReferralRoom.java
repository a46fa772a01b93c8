package org.nuanyang.mediation.internal;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationRow;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.Referrals;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers those who sent a dispute (结果反馈). */
@Component
@Transactional
class ReferralRoom implements Referrals {

  private final MediationLists lists;
  private final MediationBook book;
  private final AidTransfers transfers;
  private final Network network;
  private final MediationStory story;
  private final AuditTrail audit;

  ReferralRoom(MediationLists lists, MediationBook book, AidTransfers transfers, Network network, MediationStory story, AuditTrail audit) {
    this.lists = lists;
    this.book = book;
    this.transfers = transfers;
    this.network = network;
    this.story = story;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<MediationRow> list(@Nullable String after, Actor by) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw MediationBook.notYours();
    return Slice.cut(lists.ofReferrer(by.organisation(), after), 50, row -> row.id().toString());
  }

  @Override
  public Referral referral(MediationId id, Actor by) {
    by.must(Role.ORGAN_OFFICER);
    MediationCase about = book.find(id);
    if (about.referrer == null || !about.referrer.equals(by.organisation())) throw MediationBook.unknown();
    audit.viewed(by, "mediation", about.id);
    OrganisationView committee = network.organisation(about.committee);
    boolean inAid = transfers.ofMatter(about.matter).stream().anyMatch(one -> one.direction == TransferDirection.MED_TO_AID);
    String reason = about.state == MediationState.REJECTED ? about.endWords : about.ending == null ? "" : story.text(about.ending.messageKey());
    return new Referral(
        about.key(), about.number, about.receiptNumber, about.referrerNumber, about.summary, committee.name(), committee.phone(), about.state, reason,
        about.appliedAt, about.acceptedAt, about.concludedAt, about.effectiveOn, inAid);
  }
}
