package org.nuanyang.duty.web;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.PublishedRota;
import org.nuanyang.duty.Rotas;
import org.nuanyang.duty.Stations;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the host of a station sees: who comes when, and the code of the day by which the lawyer signs in. */
@Controller
@RequestMapping("/duty/{code}")
class HostPages {

  private static final int LOOKS_AN_HOUR = 300;

  private final Rotas rotas;
  private final Stations stations;
  private final SheetPrinter printer;
  private final RateLimits limits;
  private final DutyChoices choices;

  HostPages(Rotas rotas, Stations stations, SheetPrinter printer, RateLimits limits, DutyChoices choices) {
    this.rotas = rotas;
    this.stations = stations;
    this.printer = printer;
    this.limits = limits;
    this.choices = choices;
  }

  private PublishedRota published(String code, @Nullable String month) {
    if (!limits.allow("duty-host", Source.address(), LOOKS_AN_HOUR, Duration.ofHours(1))) throw new NotInRota("duty.too-often");
    return rotas.published(code, choices.month(month));
  }

  @GetMapping
  String rota(@PathVariable String code, @RequestParam(required = false) @Nullable String month, Model model) {
    PublishedRota rota = published(code, month);
    String today = stations.codeOfToday(rota.station().id());
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/desk/duty/mine").queryParam("code", today).toUriString();
    model.addAttribute("rota", rota);
    model.addAttribute("today", choices.today());
    model.addAttribute("signInCode", today);
    model.addAttribute("qr", QrCodes.svg(link, choices.say("duty.host.qr")));
    return "duty/host";
  }

  @GetMapping("/rota.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String code, @RequestParam(required = false) @Nullable String month) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CACHE_CONTROL, "no-store").body(printer.pdf(sheet(published(code, month))));
  }

  private PaperSheet sheet(PublishedRota rota) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(choices.say("duty.host.title")));
    blocks.add(new Block.Subtitle(choices.say("duty.host.subtitle", rota.station().name(), rota.month().toString())));
    List<List<String>> rows = rota.lines().stream()
        .map(line -> List.of(line.shift().day().toString(), choices.say(line.shift().session().messageKey()), line.shift().lawyerName(), line.firm(), line.licence(), line.shift().backupName()))
        .toList();
    blocks.add(Block.Table.of(List.of(choices.say("duty.visit.day"), choices.say("duty.col.when"), choices.say("duty.lawyer"), choices.say("duty.firm"), choices.say("duty.licence"), choices.say("duty.backup")), rows));
    blocks.add(new Block.Note(choices.say("duty.host.call", rota.centreName(), rota.centrePhone())));
    return new PaperSheet(choices.say("duty.host.title"), blocks, false);
  }
}
