package org.nuanyang.training.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.nuanyang.shared.Citation;
import org.nuanyang.training.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of courses, in the order they were written. */
@Component
class Questions {

  private final JdbcClient jdbc;

  Questions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(UUID course) {
    return jdbc.sql("select count(*) from training_question where course = ?").param(course).query(Integer.class).single();
  }

  List<Question> of(UUID course) {
    return jdbc.sql("select * from training_question where course = ? order by id").param(course).query(Questions::row).list();
  }

  private static Question row(ResultSet row, int line) throws SQLException {
    Array options = row.getArray("options");
    return new Question(
        row.getObject("id", UUID.class), row.getString("text"), List.of((String[]) options.getArray()), row.getInt("correct"), row.getString("reason"),
        new Citation(row.getString("law"), row.getString("article")));
  }

  void add(UUID id, UUID course, Question one) {
    jdbc.sql("insert into training_question (id, course, text, options, correct, reason, law, article) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, course, one.text(), one.options().toArray(String[]::new), one.right(), one.reason(), one.citation().law(), one.citation().article())
        .update();
  }

  void remove(UUID course, UUID question) {
    jdbc.sql("delete from training_question where course = ? and id = ?").params(course, question).update();
  }

  boolean tried(UUID course) {
    return jdbc.sql("select exists (select 1 from training_attempt where course = ?)").param(course).query(Boolean.class).single();
  }
}
