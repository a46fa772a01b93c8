package org.nuanyang.drafting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.shared.FieldProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Guided documents for other systems: what they ask, and the paper that answers make. Stores nothing. */
@RestController
@RequestMapping("/api/papers")
@Tag(name = "papers")
class PaperApi {

  /** An amount must not pass through a binary fraction. */
  private static final JsonMapper EXACT = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

  private final GuidedPapers papers;
  private final SheetPrinter printer;
  private final FaultSentences sentences;

  PaperApi(GuidedPapers papers, SheetPrinter printer, FaultSentences sentences) {
    this.papers = papers;
    this.printer = printer;
    this.sentences = sentences;
  }

  @Operation(summary = "All guided documents")
  @GetMapping
  List<Map<String, Object>> all() {
    return papers.all().stream().map(PaperApi::card).toList();
  }

  @Operation(
      summary = "One guided document and what it asks",
      description = "The pages in their order, each with its condition, whether it is asked several times, and its questions with type, range and options.")
  @ApiResponse(responseCode = "404", description = "there is no document of that id")
  @GetMapping("/{id}")
  Map<String, Object> one(@PathVariable String id) {
    GuidedPaper paper = papers.find(id);
    Map<String, Object> described = card(paper);
    described.put("rules", paper.rules());
    described.put("before", paper.before());
    described.put("screens", paper.screens().stream().map(PaperApi::screen).toList());
    return described;
  }

  @Operation(
      summary = "Make the paper",
      description =
          "Takes one object with the answers by the ids of the questions: texts, numbers, lists of codes; an object for a party and a list"
              + " of objects for what is asked several times. Answers with a PDF, or with a Word file when Accept names it.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
  @ApiResponse(responseCode = "200", description = "the paper")
  @ApiResponse(responseCode = "400", description = "the body is no JSON object")
  @ApiResponse(responseCode = "422", description = "fields names each field with a sentence")
  @PostMapping("/{id}")
  ResponseEntity<?> make(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept, HttpServletRequest request) {
    papers.find(id);
    Map<String, Object> given = read(body);
    if (given == null) return problem(HttpStatus.BAD_REQUEST, "BAD_BODY", "drafting.api.body", List.of(), request);
    GuidedPapers.Read read = papers.read(id, given);
    if (!read.faults().isEmpty()) return problem(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_INPUT", "drafting.api.faults", read.faults(), request);
    PaperSheet sheet = papers.sheet(id, read.answers());
    if (accept.contains(FinishedPages.DOCX)) return FinishedPages.file(printer.docx(sheet), MediaType.parseMediaType(FinishedPages.DOCX), sheet.title() + ".docx", true);
    return FinishedPages.file(printer.pdf(sheet), MediaType.APPLICATION_PDF, sheet.title() + ".pdf", false);
  }

  private static @Nullable Map<String, Object> read(byte @Nullable [] body) {
    if (body == null || body.length == 0) return null;
    try {
      return EXACT.readValue(body, OBJECT);
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  private ResponseEntity<Object> problem(HttpStatus status, String code, String key, List<Fault> faults, HttpServletRequest request) {
    return FieldProblem.of(status, code, sentences.say(key), faults.stream().map(fault -> new FieldProblem.Wrong(fault.field(), code(fault), sentences.of(fault))).toList(), request);
  }

  /** REQUIRED of the sentence drafting.fault.required. */
  private static String code(Fault fault) {
    return fault.key().substring(fault.key().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Map<String, Object> card(GuidedPaper paper) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("id", paper.id());
    card.put("title", paper.title());
    card.put("shelf", paper.shelf());
    card.put("names", paper.names());
    card.put("purpose", paper.purpose());
    card.put("elements", paper.elements());
    card.put("page", "/papers/" + paper.id());
    return card;
  }

  private static Map<String, Object> screen(Screen screen) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", screen.id());
    described.put("title", screen.title());
    if (screen.help() != null) described.put("help", screen.help());
    if (!screen.when().tests().isEmpty()) described.put("when", screen.when().written());
    if (screen.repeat() != null) described.put("repeat", screen.repeat());
    described.put("questions", screen.questions().stream().map(PaperApi::question).toList());
    return described;
  }

  private static Map<String, Object> question(Question question) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", question.id());
    described.put("type", question.kind());
    described.put("label", question.label());
    described.put("required", question.required());
    if (question.hint() != null) described.put("hint", question.hint());
    if (!question.when().tests().isEmpty()) described.put("when", question.when().written());
    if (question.longest() > 0) described.put("max_length", question.longest());
    if (question.min() != null) described.put("min", question.min().toPlainString());
    if (question.max() != null) described.put("max", question.max().toPlainString());
    if (question.unit() != null) described.put("unit", question.unit());
    if (question.notBefore() != null) described.put("not_before", question.notBefore());
    List<Map<String, String>> options = new ArrayList<>();
    question.options().forEach(option -> options.add(Map.of("value", option.value(), "meaning", option.label())));
    if (!options.isEmpty()) described.put("options", options);
    return described;
  }
}
