package org.nuanyang.journeys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nuanyang.directory.DirectoryImports;
import org.nuanyang.directory.ImportKind;
import org.springframework.context.ApplicationContext;

/** Who offers help and where, for the public and for those who keep the list. */
final class DirectoryPages extends PageRows {

  DirectoryPages(PageRows guide, ApplicationContext platform) {
    super(guide);
    row("/directory", PUBLIC, "/directory", "/directory?matter=LABOR&openNow=true", "/directory?from=青禾镇东村");
    row("/directory/people", PUBLIC, "/directory/people", "/directory/people?kind=LAWYER&matter=LABOR&licensed=true", "/directory/people?from=青禾镇东村");
    row("/directory/bodies/{id}", PUBLIC, "/directory/bodies/" + living.one("select id from organisation where kind = 'LAW_FIRM' order by name limit 1"), "/directory/bodies/" + living.one("select id from organisation where kind = 'CONTACT_POINT' order by name limit 1"));
    row("/directory/people/{id}", PUBLIC, "/directory/people/" + living.one("select id from practitioner where kind = 'LAWYER' order by name limit 1"), "/directory/people/" + living.one("select id from place_person where duty = 'LIAISON' limit 1"));
    row("/badge", PUBLIC, "/badge");
    row("/badge/{code}", PUBLIC, "/badge/" + living.one("select code from badge limit 1"), "/badge/ABCDE-FGHJK");
    row("/directory/report/{code}", PUBLIC, "/directory/report/" + living.one("select code from fake_report limit 1"));
    String village = "/v/" + living.one("select code from village where contact_point is not null order by region, town, name limit 1"), remote = "/v/" + living.one("select code from village where contact_point is null order by region, town, name limit 1");
    row("/v/{code}", PUBLIC, village, remote);
    row("/v/{code}/call", PUBLIC, village + "/call", remote + "/call");
    row("/desk/directory/reports", "director", "/desk/directory/reports", "/desk/directory/reports?all=true");
    row("/desk/directory/reports/{id}", "director", "/desk/directory/reports/" + living.one("select id from fake_report limit 1"));
    row("/desk/directory/circle", "director", "/desk/directory/circle", "/desk/directory/circle?points=true&whatIf=敖包镇石头村");
    UUID list = platform.getBean(DirectoryImports.class).check(ImportKind.VILLAGES, "区县,乡镇街道,村名\n青禾县,青禾镇,柳湾村\n别处,青禾镇,柳湾村\n".getBytes(StandardCharsets.UTF_8), living.actor("director"));
    row("/desk/directory/imports/{id}", "director", "/desk/directory/imports/" + list);
  }
}
