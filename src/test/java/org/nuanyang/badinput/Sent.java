package org.nuanyang.badinput;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body nobody should send, with the media type it claims to have. */
record Sent(String what, String type, String body) {

  private static final String PARTS = "multipart/form-data; boundary=x";

  /** What a field of a JSON body should not hold. */
  static final List<String> JSON_VALUES =
      List.of(
          "null", "1", "-1", "1e400", "\"\"", "\"a\\u0000b\"", "\"\\ud800\"", "true", "[]", "[null]", "[[[]]]", "{}", "{\"a\":{}}", "\"2026-02-30\"", "\"+999999999-12-31\"",
          "\"" + "9".repeat(100_000) + "\"");

  static Sent json(String field, String value) {
    return new Sent("JSON " + field + ": " + value.substring(0, Math.min(20, value.length())), "application/json", "{\"" + field + "\":" + value + "}");
  }

  static List<Sent> insteadOfJson() {
    Stream<Sent> broken =
        Stream.of("", "null", "{", "[]", "[1,2", "1e999999999", "\"\\ud800\"", "{\"a\":1,\"a\":2}", "nul", "\u00ff\u00fe", "[".repeat(20_000), "{\"a\":".repeat(20_000), " ".repeat(2 << 20))
            .map(body -> new Sent("JSON " + body.substring(0, Math.min(10, body.length())), "application/json", body));
    return Stream.concat(broken, Stream.of(new Sent("a form for JSON", Guest.FORM, "a=1"), new Sent("XML", "application/xml", "<x/>"))).toList();
  }

  static List<Sent> ofWrongTypes(Route route) {
    String asTexts = route.fields().stream().map(field -> part(field, "", "a\0b\u00ff")).collect(Collectors.joining());
    return List.of(
        new Sent("JSON", "application/json", "{\"a\":1}"),
        new Sent("no media type", "nonsense", "a=1"),
        new Sent("multipart without a boundary", "multipart/form-data", "a=1"),
        new Sent("multipart cut off", PARTS, "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\nabc"),
        new Sent("multipart of nothing", PARTS, "--x--\r\n"),
        new Sent("every field broken text in multipart", PARTS, asTexts + "--x--\r\n"));
  }

  static Sent everyFieldAFile(Route route) {
    String files = route.fields().stream().map(field -> part(field, "; filename=\"../../a\u0001\0.exe\"", "MZ\0\0")).collect(Collectors.joining());
    return new Sent("every field a file", PARTS, files + "--x--\r\n");
  }

  static String whole(Route route, Nonsense nonsense) {
    var body = new StringBuilder("more=1");
    for (String field : route.fields()) body.append('&').append(encoded(field)).append('=').append(nonsense.encoded());
    return body.toString();
  }

  static String tooLong(Route route) {
    return route.fields().stream().limit(15).map(field -> encoded(field) + "=" + Nonsense.LONG.encoded()).collect(Collectors.joining("&"));
  }

  private static String part(String field, String more, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n" + content + "\r\n";
  }

  static String encoded(String field) {
    return field.replace("[", "%5B").replace("]", "%5D");
  }

  /** A mark of the next page, almost as it was given out. */
  static List<String> bent(String query) {
    return Stream.of(
        query.substring(0, Math.max(0, query.length() - 3)),
        query + "0",
        query.replaceAll("\\d{4}-\\d\\d-\\d\\dT", "%2B999999999-12-31T"),
        query.replaceAll("\\d{4}-\\d\\d-\\d\\dT", "-999999999-01-01T"),
        query.replaceAll("\\d{4,}", "9223372036854775807"),
        query.replaceAll("[0-9a-f]{8}-", "zzzzzzzz-"),
        query.replaceAll("(~|%7E|_)", ""),
        query.replaceAll("(~|%7E|_)", "$1$1$1"))
        .filter(bent -> !bent.equals(query))
        .distinct()
        .toList();
  }
}
