package org.nuanyang.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer of an interface to values it cannot use: RFC 9457, each field with a sentence and a code. */
public final class FieldProblem {

  private FieldProblem() {}

  /** What is wrong with one field. @param message the sentence a person reads */
  public record Wrong(String field, String code, String message) {}

  /** @param title what was refused, in one sentence @param wrong in the order they were found; empty when it is no matter of fields */
  public static ResponseEntity<Object> of(HttpStatus status, String code, String title, List<Wrong> wrong, HttpServletRequest request) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status.value());
    problem.put("code", code);
    problem.put("instance", request.getRequestURI());
    Map<String, String> fields = new LinkedHashMap<>();
    List<Map<String, String>> errors = new ArrayList<>();
    for (Wrong one : wrong) {
      fields.putIfAbsent(one.field(), one.message());
      errors.add(Map.of("field", one.field(), "code", one.code(), "message", one.message()));
    }
    problem.put("fields", fields);
    problem.put("errors", errors);
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
