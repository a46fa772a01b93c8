package org.nuanyang.journeys;

import org.nuanyang.knowledge.TextKind;

/** Laws, guides and examples, as they are read and as they are written. */
final class KnowledgePages extends PageRows {

  KnowledgePages(PageRows guide) {
    super(guide);
    row("/laws", PUBLIC, "/laws", "/laws?q=灯");
    row("/guides", PUBLIC, "/guides", "/guides?category=LABOR", "/guides?q=工资");
    row("/guides/{id}", PUBLIC, "/guides/wage-arrears-migrant", "/guides/divorce-lawsuit");
    row("/examples", PUBLIC, "/examples", "/examples?category=LABOR");
    row("/examples/{id}", PUBLIC, "/examples/wages-no-contract");
    written("/desk/guides", TextKind.GUIDE, "wage-arrears-migrant");
    written("/desk/examples", TextKind.EXAMPLE, "wages-no-contract");
    row("/desk/words", "editor", "/desk/words", "/desk/words?q=工钱");
    row("/laws/level/{level}", PUBLIC, "/laws/level/LAW");
    row("/desk/laws/imports/{run}", "editor", "/desk/laws/imports/" + living.importedLaws());
    row("/desk/advice/{id}", "editor", "/desk/advice/" + living.uselessAnswer());
    String law = "/laws/" + living.one("select key from law where key like '%灯火法' limit 1");
    row("/laws/{law}", PUBLIC, law);
    row("/laws/{law}/compare", PUBLIC, law + "/compare?before=2017-01-01");
    row("/laws/{law}/{number}", PUBLIC, living.firstArticle(law));
  }

  private void written(String desk, TextKind kind, String id) {
    row(desk, "editor", desk, desk + "?show=RECHECK");
    row(desk + "/{id}", "editor", desk + "/" + id);
    String version = living.begunVersion(kind, id);
    row(desk + "/versions/{version}", "editor", version);
    row(desk + "/versions/{version}/edit", "editor", version + "/edit");
  }
}
