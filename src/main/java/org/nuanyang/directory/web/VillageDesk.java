package org.nuanyang.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageStep;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.documents.Placards;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Slice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The office's list of villages: their pages, their posters, and what came of them. */
@Controller
@RequestMapping("/desk/directory/villages")
class VillageDesk {

  private static final int PAGE = 50;
  /** A bundle of posters is printed town by town. */
  private static final int POSTERS = 60;
  private static final int DAYS = 30;

  private final Villages villages;
  private final Placards placards;
  private final VillagePoster poster;
  private final DirectoryChoices choices;
  private final Clock clock;

  VillageDesk(Villages villages, Placards placards, VillagePoster poster, DirectoryChoices choices, Clock clock) {
    this.villages = villages;
    this.placards = placards;
    this.poster = poster;
    this.choices = choices;
    this.clock = clock;
  }

  record Line(VillageView village, String county) {}

  /** What staff look for. */
  record VillageForm(@Nullable String region, @Nullable String name) {
    VillageForm {
      if (region == null) region = "";
      name = BodyForm.cut(name);
    }
  }

  @GetMapping
  String list(@org.springframework.web.bind.annotation.ModelAttribute("search") VillageForm search, @RequestParam(required = false) @Nullable UUID after, Actor by, Model model) {
    Slice<VillageView> found = villages.list(by.city(), search.region(), search.name(), after, PAGE);
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("rows", found.rows().stream().map(one -> new Line(one, new RegionCode(one.region()).name())).toList());
    model.addAttribute("regions", choices.regions());
    model.addAttribute("funnel", villages.funnel(by.city(), today.minusDays(DAYS - 1), today));
    model.addAttribute("steps", VillageStep.values());
    model.addAttribute("days", DAYS);
    model.addAttribute("more", found.next() == null ? null : address("/desk/directory/villages", search, found.next()));
    model.addAttribute("posters", found.rows().isEmpty() ? null : address("/desk/directory/villages/posters.pdf", search, after == null ? "" : after.toString()));
    return "directory/villages";
  }

  private static String address(String path, VillageForm search, String after) {
    var url = UriComponentsBuilder.fromPath(path);
    if (!after.isEmpty()) url.queryParam("after", after);
    if (!search.region().isEmpty()) url.queryParam("region", search.region());
    if (!search.name().isEmpty()) url.queryParam("name", search.name());
    return url.encode().build().toUriString();
  }

  @GetMapping("/posters.pdf")
  ResponseEntity<byte[]> posters(VillageForm search, @RequestParam(required = false) @Nullable UUID after, Actor by) {
    List<VillageView> some = villages.list(by.city(), search.region(), search.name(), after, POSTERS).rows();
    if (some.isEmpty()) throw new Missing("directory.unknown-village");
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("posters.pdf").build().toString())
        .body(placards.posters(some.stream().map(poster::of).toList()));
  }
}
