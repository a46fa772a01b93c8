package org.nuanyang.visits.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The visits of a city; there are few enough that a day's are read whole. */
interface VisitsOnFile extends ListCrudRepository<HomeVisit, UUID> {

  @Query("select * from home_visit where city = :city and state = 'ASKED' and (asked_at, id) > (:at, :id) order by asked_at, id limit :size")
  List<HomeVisit> waiting(String city, Instant at, UUID id, int size);

  @Query("select * from home_visit where organisation in (:units) and state = 'ASKED' and (asked_at, id) > (:at, :id) order by asked_at, id limit :size")
  List<HomeVisit> waitingOf(Collection<UUID> units, Instant at, UUID id, int size);

  @Query(
      """
      select * from home_visit where city = :city and state in ('PLANNED', 'ARRIVED') and (state = 'ARRIVED' or day >= :since) and day < :until
       order by day, visitor_name, id limit 500""")
  List<HomeVisit> planned(String city, LocalDate since, LocalDate until);

  @Query(
      """
      select * from home_visit where organisation in (:units) and state in ('PLANNED', 'ARRIVED') and (state = 'ARRIVED' or day >= :since) and day < :until
       order by day, visitor_name, id limit 500""")
  List<HomeVisit> plannedOf(Collection<UUID> units, LocalDate since, LocalDate until);

  @Query("select * from home_visit where city = :city and state in ('DONE', 'CANCELLED') and (asked_at, id) < (:at, :id) order by asked_at desc, id desc limit :size")
  List<HomeVisit> over(String city, Instant at, UUID id, int size);

  @Query("select * from home_visit where organisation in (:units) and state in ('DONE', 'CANCELLED') and (asked_at, id) < (:at, :id) order by asked_at desc, id desc limit :size")
  List<HomeVisit> overOf(Collection<UUID> units, Instant at, UUID id, int size);

  @Query("select * from home_visit where city = :city and day = :day and visitor = :visitor and state in ('PLANNED', 'ARRIVED', 'DONE') order by id limit 100")
  List<HomeVisit> ofDay(String city, LocalDate day, UUID visitor);

  @Query("select * from home_visit where phone_index = :phone and state = 'ARRIVED' order by id desc limit 5")
  List<HomeVisit> atTheDoor(byte[] phone);
}
