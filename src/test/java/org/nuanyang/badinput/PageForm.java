package org.nuanyang.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as it stands on a page, filled in so that it could be sent: what the page proposes, the
 * first of every choice, and a plausible word elsewhere.
 */
record PageForm(String action, Map<String, String> fields) {

  /** What a page offers to go on: forms that are posted, and links. */
  record Page(List<PageForm> forms, List<String> links) {}

  static Page on(String html) {
    var reader = new Reader();
    try {
      new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html, reader);
    } catch (ParseException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
    return new Page(reader.forms, reader.links);
  }

  private static final class Reader extends AbstractSimpleMarkupHandler {

    final List<PageForm> forms = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    private Map<String, String> open = new LinkedHashMap<>();
    private String select = "";
    private String area = "";

    @Override
    public void handleStandaloneElement(String name, Map<String, String> given, boolean minimized, int line, int col) {
      handleOpenElement(name, given, line, col);
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> given, int line, int col) {
      Map<String, String> has = given == null ? Map.of() : given;
      String field = text(has, "name");
      switch (name) {
        case "a" -> links.add(text(has, "href"));
        case "form" -> {
          open = new LinkedHashMap<>();
          if (text(has, "method").equalsIgnoreCase("post")) forms.add(new PageForm(text(has, "action"), open));
        }
        case "input" -> input(field, text(has, "type"), text(has, "value"), has.containsKey("checked"));
        case "textarea" -> {
          area = field;
          open.putIfAbsent(field, "情况属实，请依法办理。");
        }
        case "button" -> {
          if (!field.isEmpty() && !text(has, "class").contains("secondary")) open.putIfAbsent(field, text(has, "value"));
        }
        case "select" -> {
          select = field;
          open.putIfAbsent(field, "");
        }
        case "option" -> {
          boolean better = has.containsKey("selected") || open.getOrDefault(select, "").isEmpty();
          if (!select.isEmpty() && better && !text(has, "value").isEmpty()) open.put(select, text(has, "value"));
        }
        default -> {}
      }
    }

    @Override
    public void handleCloseElement(String name, int line, int col) {
      if (name.equals("select")) select = "";
      if (name.equals("textarea")) area = "";
    }

    @Override
    public void handleText(char[] buffer, int from, int length, int line, int col) {
      String written = HtmlUtils.htmlUnescape(new String(buffer, from, length)).strip();
      if (!area.isEmpty() && !written.isEmpty()) open.put(area, written);
    }

    private void input(String field, String type, String value, boolean checked) {
      if (field.isEmpty() || type.equals("file")) return;
      switch (type) {
        case "radio" -> {
          if (checked || !open.containsKey(field)) open.put(field, value);
        }
        case "checkbox" -> open.putIfAbsent(field, value.isEmpty() ? "true" : value);
        default -> open.put(field, value.isEmpty() ? plausible(field, type) : value);
      }
    }

    private static String plausible(String field, String type) {
      if (type.equals("date") || field.endsWith("On")) return "2026-07-01";
      if (type.equals("time")) return "09:30";
      if (type.equals("tel") || field.toLowerCase(java.util.Locale.ROOT).endsWith("phone")) return "13800001234";
      if (field.equals("identityNumber")) return "110101199003070011";
      return type.equals("hidden") ? "" : "1";
    }

    private static String text(Map<String, String> has, String name) {
      String value = has.get(name);
      return value == null ? "" : HtmlUtils.htmlUnescape(value);
    }
  }
}
