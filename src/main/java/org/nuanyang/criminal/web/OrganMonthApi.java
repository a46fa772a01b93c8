package org.nuanyang.criminal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.ListedNotice;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.criminal.Reconciliations.PeopleOfMonth;
import org.nuanyang.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An organ's month as its system sends it: the figures and the list that are held against ours. */
@RestController
@RequestMapping("/api/organ/months")
@Tag(name = "criminal")
class OrganMonthApi {

  /** What a month brings; figures and list may each be left out. */
  @Schema(name = "OrganMonth")
  record MonthRequest(
      @Schema(description = "people tried or investigated in the month") @Nullable Integer people,
      @Schema(description = "of these with a defender of their own") @Nullable Integer own,
      @Schema(description = "of these with a defender of legal aid") @Nullable Integer aid,
      @Schema(description = "the notices the organ has given; at most 5000") @Nullable List<@Nullable Row> rows) {

    @Schema(name = "OrganMonthRow")
    record Row(
        @Nullable String person, @Nullable String caseNumber, @Schema(example = "FIRST_INSTANCE") @Nullable String stage, @Nullable String charge,
        @Schema(example = "2026-07-03") @Nullable String notifiedOn) {}
  }

  /** Where the comparison is read. */
  @Schema(name = "OrganMonthTaken")
  record Taken(UUID id, String month, int rows) {}

  private final Reconciliations months;
  private final OrganLists lists;
  private final OrganDoor door;
  private final NoticeChoices words;
  private final JsonMapper json;
  private final TransactionOperations transaction;

  OrganMonthApi(Reconciliations months, OrganLists lists, OrganDoor door, NoticeChoices words, JsonMapper json, TransactionOperations transaction) {
    this.months = months;
    this.lists = lists;
    this.door = door;
    this.words = words;
    this.json = json;
    this.transaction = transaction;
  }

  @Operation(
      summary = "Hand in the list of a month",
      description = "Figures and notices of one month, to be held against ours. Sent again, it replaces what is not settled yet." + OrganDoor.SIGNING,
      requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = MonthRequest.class))))
  @ApiResponse(responseCode = "200", description = "compared")
  @ApiResponse(responseCode = "401", description = "not signed as described")
  @ApiResponse(responseCode = "422", description = "something cannot be read; see fields")
  @PutMapping(path = "/{month}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Taken list(
      @Parameter(hidden = true) HttpServletRequest request, @PathVariable String month,
      @Parameter(hidden = true) @RequestBody(required = false) byte @Nullable [] sent) {
    byte[] body = sent == null ? new byte[0] : sent;
    Actor organ = door.sender(request, body);
    Map<String, String> errors = new LinkedHashMap<>();
    YearMonth of = month(month, errors);
    MonthRequest read = read(body, errors);
    PeopleOfMonth people = people(read, errors);
    List<ListedNotice> rows = rows(read, errors);
    if (of == null || organ.organisation() == null || !errors.isEmpty()) throw new OrganDoor.NotReadable(errors);
    UUID taken =
        transaction.execute(
            status -> {
              if (people != null) months.figures(organ.organisation(), of, people, organ);
              return months.list(organ.organisation(), of, rows, organ);
            });
    return new Taken(taken, of.toString(), rows.size());
  }

  private @Nullable YearMonth month(String sent, Map<String, String> errors) {
    try {
      if (sent.matches("20\\d{2}-\\d{2}")) return YearMonth.parse(sent);
    } catch (DateTimeParseException noSuchMonth) {
      // named below
    }
    errors.put("month", words.say("criminal.month.choose"));
    return null;
  }

  private MonthRequest read(byte[] body, Map<String, String> errors) {
    try {
      MonthRequest read = json.readValue(body, MonthRequest.class);
      if (read != null) return read;
    } catch (JacksonException unreadable) {
      // named below
    }
    errors.put("body", words.say("criminal.api.json"));
    return new MonthRequest(null, null, null, null);
  }

  private @Nullable PeopleOfMonth people(MonthRequest read, Map<String, String> errors) {
    if (read.people() == null && read.own() == null && read.aid() == null) return null;
    if (read.people() == null || read.own() == null || read.aid() == null) {
      errors.put("people", words.say("criminal.month.fill-in"));
      return null;
    }
    return new PeopleOfMonth(read.people(), read.own(), read.aid());
  }

  private List<ListedNotice> rows(MonthRequest read, Map<String, String> errors) {
    List<MonthRequest.Row> sent = read.rows() == null ? List.of() : read.rows();
    if (sent.size() > ListSheet.MOST_ROWS) {
      errors.put("rows", words.say("criminal.list.unreadable", String.valueOf(ListSheet.MOST_ROWS)));
      return List.of();
    }
    List<OrganLists.Fault> faults = new ArrayList<>();
    List<ListedNotice> rows = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      MonthRequest.Row row = sent.get(i);
      List<String> cells = row == null ? List.of() : List.of(plain(row.person()), plain(row.caseNumber()), plain(row.stage()), plain(row.charge()), plain(row.notifiedOn()));
      lists.row(i + 1, cells, faults).ifPresent(rows::add);
    }
    for (OrganLists.Fault fault : faults) errors.putIfAbsent("rows[" + (fault.row() - 1) + "]", fault.column() + "：" + fault.sentence());
    return rows;
  }

  /** Without the signs no database keeps. */
  private static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
  }
}
