package org.nuanyang.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.Directory;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.NearPlace;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The directory as open data: two tables anybody may take and use, written page by page. */
@Controller
@RequestMapping("/directory/data")
class OpenDataPages {

  private static final int STEP = 500;
  private static final int DOWNLOADS_AN_HOUR = 20;

  private final Directory directory;
  private final DirectoryChoices choices;
  private final RateLimits limits;

  OpenDataPages(Directory directory, DirectoryChoices choices, RateLimits limits) {
    this.directory = directory;
    this.choices = choices;
    this.limits = limits;
  }

  @GetMapping
  String about(Model model) {
    model.addAttribute("count", directory.count(choices.city()));
    return "directory/data";
  }

  @GetMapping("/bodies.csv")
  void bodies(HttpServletResponse response) throws IOException {
    try (Writer out = begin(response, "bodies.csv")) {
      line(out, List.of("name", "kind", "county", "address", "phone", "latitude", "longitude", "step_free", "languages"));
      UUID after = null;
      do {
        Slice<NearPlace> page = directory.bodies(new BodySearch(choices.city(), "", null, "", "", false, false, false, null, after, STEP));
        for (NearPlace one : page.rows()) line(out, cells(one.place()));
        after = page.next() == null ? null : UUID.fromString(page.next());
      } while (after != null);
    }
  }

  private List<String> cells(OrganisationView place) {
    String latitude = place.at() == null ? "" : String.valueOf(place.at().latitude()), longitude = place.at() == null ? "" : String.valueOf(place.at().longitude());
    return List.of(
        place.name(), choices.say(place.kind().messageKey()), new RegionCode(place.region()).name(), place.address(), place.phone(), latitude, longitude,
        String.valueOf(place.stepFree()), String.join(" ", place.languages()));
  }

  @GetMapping("/people.csv")
  void people(HttpServletResponse response) throws IOException {
    try (Writer out = begin(response, "people.csv")) {
      line(out, List.of("name", "kind", "works_at", "county", "licence", "licence_state", "matters", "languages"));
      @Nullable String after = null;
      do {
        Slice<ListedPerson> page = directory.people(new PersonSearch(choices.city(), "", null, "", "", false, false, null, after, STEP));
        for (ListedPerson one : page.rows()) line(out, cells(one));
        after = page.next();
      } while (after != null);
    }
  }

  private List<String> cells(ListedPerson who) {
    return List.of(
        who.name(), choices.say(who.kind().messageKey()), who.organisationName(), new RegionCode(who.region()).name(), who.licence(),
        who.licensed() == null ? "" : choices.say(who.licensed().messageKey()),
        who.matters().stream().sorted().map(one -> choices.say("network.speciality." + one)).collect(Collectors.joining(" ")), String.join(" ", who.languages()));
  }

  private Writer begin(HttpServletResponse response, String name) throws IOException {
    if (!limits.allow("open-data", Source.address(), DOWNLOADS_AN_HOUR, Duration.ofHours(1))) throw new Refusal("directory.too-often");
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write('\uFEFF');
    return out;
  }

  /** Quoted throughout; a cell that a spreadsheet would compute is kept a text. */
  private static void line(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String plain = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?") ? "'" + cell : cell;
      out.append(i == 0 ? "\"" : ",\"").append(plain.replace("\"", "\"\"")).append('"');
    }
    out.append("\r\n");
  }
}
