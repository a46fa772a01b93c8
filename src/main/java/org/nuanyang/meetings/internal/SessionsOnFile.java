package org.nuanyang.meetings.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The sessions of a city. */
interface SessionsOnFile extends ListCrudRepository<VideoSession, UUID> {

  @Query("select * from video_session where city = :city and state = 'OPEN' order by opened_at desc, id limit 200")
  List<VideoSession> open(String city);
}
