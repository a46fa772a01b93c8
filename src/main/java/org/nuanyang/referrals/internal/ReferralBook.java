package org.nuanyang.referrals.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Referrals, loaded and saved whole. */
interface ReferralBook extends CrudRepository<Referral, UUID> {

  List<Referral> findByMatterOrderById(UUID matter);
}
