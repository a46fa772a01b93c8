package org.nuanyang.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Courses, their questions, and who has learnt what. */
final class TrainingPages extends PageRows {

  TrainingPages(PageRows guide, JdbcClient sql) {
    super(guide);
    String desk = "/desk/training";
    row(desk, "director", desk, desk + "?past=true");
    add(desk, "clerk", desk);
    row(desk + "/new", "director", desk + "/new?point=NOT_INFORMED");
    row(desk + "/lawyers", "director", desk + "/lawyers");
    row(desk + "/gaps", "director", desk + "/gaps");
    String coming = course(sql, "HALL' and state = 'OPEN"), reading = course(sql, "ALONE");
    row(desk + "/{id}", "director", desk + "/" + coming);
    add(desk + "/{id}", "clerk", desk + "/" + coming + "?code=123456");
    row(desk + "/{id}/questions", "director", desk + "/" + reading + "/questions");
    row(desk + "/{id}/quiz", "lawyer001", desk + "/" + reading + "/quiz");
    row("/training/{code}", PUBLIC, "/training/" + one(sql, "select code from training_seat where code is not null limit 1"), "/training/2345");
  }

  private static String course(JdbcClient sql, String kind) {
    return one(sql, "select id::text from training_course where kind = '" + kind + "' limit 1");
  }

  private static String one(JdbcClient sql, String query) {
    return sql.sql(query).query(String.class).single();
  }
}
