package org.nuanyang.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageStep;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.documents.Placards;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.Directory;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.RegionCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind the code on a village's wall: speak, call, apply; who helps here, and where the nearest station is. */
@Controller
@RequestMapping("/v/{code}")
class VillagePages {

  private static final int PEOPLE = 30;

  private final Villages villages;
  private final Directory directory;
  private final Network network;
  private final Placards placards;
  private final VillagePoster poster;
  private final Clock clock;

  VillagePages(Villages villages, Directory directory, Network network, Placards placards, VillagePoster poster, Clock clock) {
    this.villages = villages;
    this.directory = directory;
    this.network = network;
    this.placards = placards;
    this.poster = poster;
    this.clock = clock;
  }

  private VillageView village(String code) {
    return villages.byCode(code).orElseThrow(() -> new Missing("directory.unknown-village-code"));
  }

  /** What the code on the wall opens: counted once, then the page, so that looking again counts nothing. */
  @GetMapping("/q")
  String scanned(@PathVariable String code) {
    VillageView village = village(code);
    villages.count(village.id(), VillageStep.SCANNED);
    return "redirect:/v/" + village.code();
  }

  @GetMapping
  String page(@PathVariable String code, Model model) {
    show(village(code), model);
    return "directory/village";
  }

  @GetMapping("/call")
  String call(@PathVariable String code, Model model) {
    show(village(code), model);
    return "directory/village-call";
  }

  @PostMapping("/speak")
  String speak(@PathVariable String code, HttpServletRequest request) {
    return step(code, VillageStep.SPEAK, "/ask", request);
  }

  @PostMapping("/apply")
  String apply(@PathVariable String code, HttpServletRequest request) {
    return step(code, VillageStep.APPLY, "/apply", request);
  }

  @PostMapping("/call")
  String calling(@PathVariable String code, HttpServletRequest request) {
    VillageView village = village(code);
    return step(code, VillageStep.CALL, "/v/" + village.code() + "/call", request);
  }

  private String step(String code, VillageStep step, String next, HttpServletRequest request) {
    VillageView village = village(code);
    villages.count(village.id(), step);
    HttpSession session = request.getSession();
    if (step != VillageStep.CALL) session.setAttribute(SentFromVillage.FROM, village.id());
    return "redirect:" + next;
  }

  private void show(VillageView village, Model model) {
    List<DirectoryPages.PersonCard> people =
        village.contactPoint() == null ? List.of() : directory.peopleOf(village.contactPoint(), PEOPLE).stream().map(one -> DirectoryPages.PersonCard.of(one, java.time.LocalDate.now(clock))).toList();
    model.addAttribute("village", village);
    model.addAttribute("county", new RegionCode(village.region()).name());
    model.addAttribute("liaisons", of(people, ListedKind.LIAISON));
    model.addAttribute("advisers", people.stream().filter(one -> one.who().kind() == ListedKind.VILLAGE_ADVISER || one.who().kind().isLicensed()).toList());
    model.addAttribute("point", village.contactPoint() == null ? null : network.organisation(village.contactPoint()));
    model.addAttribute("station", nearestStation(village));
  }

  private static List<DirectoryPages.PersonCard> of(List<DirectoryPages.PersonCard> people, ListedKind kind) {
    return people.stream().filter(one -> one.who().kind() == kind).toList();
  }

  private DirectoryPages.@Nullable BodyCard nearestStation(VillageView village) {
    GeoPoint at = village.at();
    LocalDateTime now = LocalDateTime.now(clock);
    if (at == null) return DirectoryPages.BodyCard.of(new org.nuanyang.network.NearPlace(network.competentCentre(village.city(), village.region()), -1), now);
    return directory.bodies(new BodySearch(village.city(), "", OrganisationKind.STATION, "", "", false, false, false, at, null, 1)).rows().stream()
        .findFirst()
        .map(one -> DirectoryPages.BodyCard.of(one, now))
        .orElse(null);
  }

  @GetMapping("/poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable String code) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(placards.posters(List.of(poster.of(village(code)))));
  }
}
