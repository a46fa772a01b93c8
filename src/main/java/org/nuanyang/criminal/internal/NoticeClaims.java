package org.nuanyang.criminal.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Same person, case and stage make one file (reference 6.1). The claim's unique key makes a notice that
 * arrives at the same moment wait until the first has committed or given up.
 */
@Component
class NoticeClaims {

  /** A notice that does not say its stage is held against others that do not. */
  private static final String NO_STAGE = "?";

  private final JdbcClient jdbc;
  private final Vault vault;

  NoticeClaims(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /** By the identity number; without one, by name and date of birth. */
  byte[] person(NoticeText text) {
    return vault.blindIndex(text.identity() != null ? "ID " + text.identity().number() : "NAME " + text.person() + " " + text.birthDate());
  }

  /** The same person by the number alone. */
  byte[] person(String identityNumber) {
    return vault.blindIndex("ID " + identityNumber);
  }

  /** Somebody nobody can be found again by. */
  byte[] unknown(UUID record) {
    return vault.blindIndex("UNKNOWN " + record);
  }

  /** @return the organ's notice that has this person, case and stage already; empty when the claim is ours now. No organ learns of another's. */
  Optional<UUID> claim(UUID notice, String city, UUID organ, byte[] person, NoticeText text) {
    String key = CaseKeys.of(text.caseNumber()) + "@" + organ;
    String stage = text.stage() == null ? NO_STAGE : text.stage().name();
    int claimed =
        jdbc.sql("insert into notice_claim (city, person_index, case_key, stage, notice) values (?, ?, ?, ?, ?) on conflict do nothing")
            .params(city, person, key, stage, notice)
            .update();
    if (claimed == 1) return Optional.empty();
    return jdbc.sql("select notice from notice_claim where city = ? and person_index = ? and case_key = ? and stage = ?")
        .params(city, person, key, stage)
        .query(UUID.class)
        .optional()
        .filter(other -> !other.equals(notice));
  }

  /** A notice that came to nothing leaves room for another one. */
  void release(UUID notice) {
    jdbc.sql("delete from notice_claim where notice = ?").param(notice).update();
  }

  /** Another person of the same name in this case and stage, whose number is unknown in one of the two. */
  boolean somebodyAlike(DefenceNotice about) {
    return jdbc.sql(
                """
                select 1 from defence_notice
                 where city = ? and case_key = ? and person = ? and id <> ? and stage is not distinct from ?
                   and state not in ('PRINTED', 'RETURNED', 'ENDED')
                   and (identity_number is null or ?) limit 1""")
            .params(about.city, about.caseKey, about.person, about.id, about.stage == null ? null : about.stage.name(), about.identityNumber == null)
            .query(Integer.class)
            .optional()
            .isPresent();
  }

  /** The aid of an earlier notice on this person in this case ended because of own counsel. */
  boolean hadCounsel(DefenceNotice about) {
    return !others(about, "and ended_because in ('OWN_COUNSEL', 'TM6_OWN_COUNSEL')").isEmpty();
  }

  /** The same person's stage before: by its number as the organ states it, or the same number. */
  Optional<UUID> stageBefore(DefenceNotice about) {
    return others(about, "and matter is not null").stream().findFirst();
  }

  /** Matters of the other people of the same case: whoever defends one of them must not defend this one. */
  List<UUID> mattersOfCoAccused(DefenceNotice about) {
    return jdbc.sql(
            """
            select distinct matter from defence_notice
             where city = ? and case_key = ? and person_index <> ? and matter is not null and matter <> ? limit 200""")
        .params(about.city, about.caseKey, about.personIndex, about.matter)
        .query(UUID.class)
        .list();
  }

  private List<UUID> others(DefenceNotice about, String more) {
    return jdbc.sql(
            """
            select id from defence_notice
             where person_index = :person and city = :city and id <> :id and case_key in (:own, :earlier) %s
             order by id desc limit 5""".formatted(more))
        .param("person", about.personIndex)
        .param("city", about.city)
        .param("id", about.id)
        .param("own", about.caseKey)
        .param("earlier", CaseKeys.of(about.earlierCaseNumber))
        .query(UUID.class)
        .list();
  }
}
