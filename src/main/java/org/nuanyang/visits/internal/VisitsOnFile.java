package org.nuanyang.visits.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The visits of a city; there are few enough that a day's are read whole. */
interface VisitsOnFile extends ListCrudRepository<HomeVisit, UUID> {

  @Query("select * from home_visit where city = :city and state = 'ASKED' order by asked_at, id limit 200")
  List<HomeVisit> waiting(String city);

  @Query("select * from home_visit where city = :city and state in ('PLANNED', 'ARRIVED') and day < :until order by day, visitor_name, id limit 500")
  List<HomeVisit> planned(String city, LocalDate until);

  @Query("select * from home_visit where city = :city and day = :day and visitor = :visitor and state in ('PLANNED', 'ARRIVED', 'DONE') order by id limit 100")
  List<HomeVisit> ofDay(String city, LocalDate day, UUID visitor);

  @Query("select * from home_visit where phone_index = :phone and state = 'ARRIVED' order by id desc limit 5")
  List<HomeVisit> atTheDoor(byte[] phone);
}
