package org.nuanyang.directory.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.Coverage;
import org.nuanyang.directory.ServiceCircle;
import org.nuanyang.directory.TravelMode;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.SiteView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The half-hour and the one-hour circle: where help is too far away, and what a new place would change. */
@Controller
@RequestMapping("/desk/directory/circle")
class CircleDesk {

  private static final int SHOWN = 60;

  private final Coverage coverage;
  private final Villages villages;
  private final Network network;
  private final DirectoryChoices choices;

  CircleDesk(Coverage coverage, Villages villages, Network network, DirectoryChoices choices) {
    this.coverage = coverage;
    this.villages = villages;
    this.network = network;
    this.choices = choices;
  }

  /** One village that is too far away. */
  record Far(VillageView village, String county, @Nullable String site, long kilometres, long minutes) {

    static Far of(ServiceCircle.Reach reach) {
      return new Far(reach.village(), new RegionCode(reach.village().region()).name(), reach.site(), Math.round(reach.kilometres()), Math.round(reach.minutes()));
    }
  }

  @GetMapping
  String circle(@ModelAttribute("form") CircleForm form, Actor by, Model model) {
    Optional<VillageView> thoughtOf = form.whatIf().isEmpty() ? Optional.empty() : villages.named(by.city(), form.whatIf());
    ServiceCircle circle = coverage.circle(form.question(by.city(), thoughtOf.map(VillageView::at).orElse(null)));
    List<ServiceCircle.Reach> far = circle.beyond(ServiceCircle.HOUR);
    model.addAttribute("circle", circle);
    model.addAttribute("half", Math.floor(circle.percent(ServiceCircle.HALF_HOUR) * 10) / 10);
    model.addAttribute("hour", Math.floor(circle.percent(ServiceCircle.HOUR) * 10) / 10);
    model.addAttribute("far", far.stream().limit(SHOWN).map(Far::of).toList());
    model.addAttribute("farAll", far.size());
    model.addAttribute("thoughtOf", thoughtOf.orElse(null));
    model.addAttribute("thoughtUnknown", !form.whatIf().isEmpty() && thoughtOf.isEmpty());
    model.addAttribute("modes", Arrays.stream(TravelMode.values()).map(mode -> Choice.of(mode.name(), choices.say(mode.messageKey(), String.valueOf(mode.kilometresAnHour())))).toList());
    model.addAttribute("map", CircleMap.of(circle, coverage.outline(by.city()), network.sites(by.city(), circle.question().kinds()).stream().map(SiteView::at).toList()).orElse(null));
    model.addAttribute("mayTake", by.has(Role.DIRECTOR) || by.has(Role.SYSTEM_ADMIN));
    return "directory/circle";
  }

  @GetMapping("/far.xlsx")
  ResponseEntity<byte[]> far(CircleForm form, Actor by) {
    ServiceCircle circle = coverage.circle(form.question(by.city(), null));
    List<List<String>> rows = circle.beyond(ServiceCircle.HOUR).stream().map(Far::of)
        .map(one -> List.of(one.county(), one.village().fullName(), one.site() == null ? "" : one.site(), String.valueOf(one.kilometres()), String.valueOf(one.minutes())))
        .toList();
    byte[] sheet = SheetWriter.list(choices.say("directory.circle.far.sheet"),
        List.of(choices.say("directory.region"), choices.say("directory.village.name"), choices.say("directory.circle.site"), choices.say("directory.circle.km"), choices.say("directory.circle.minutes")), rows);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(SheetWriter.MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("far.xlsx").build().toString())
        .body(sheet);
  }

  @PostMapping
  String map(@RequestParam(required = false) @Nullable MultipartFile file, Actor by, Model model) throws IOException {
    try {
      coverage.take(file == null ? new byte[0] : file.getBytes(), by);
      return "redirect:/desk/directory/circle";
    } catch (Unreadable unreadable) {
      model.addAttribute("wrong", choices.say(unreadable.messageKey(), unreadable.arguments()));
      CircleForm form = new CircleForm(null, null, null, null, null);
      model.addAttribute("form", form);
      return circle(form, by, model);
    }
  }
}
