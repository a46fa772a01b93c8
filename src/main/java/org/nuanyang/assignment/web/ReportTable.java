package org.nuanyang.assignment.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nuanyang.assignment.OverrideReport;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;

/** The monthly report as a table that spreadsheets open with its Chinese intact. */
final class ReportTable {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityClock.ZONE);

  private final MessageSource messages;

  ReportTable(MessageSource messages) {
    this.messages = messages;
  }

  String of(OverrideReport report) {
    var table = new StringBuilder("\uFEFF");
    row(
        table,
        List.of(
            word("assignment.col.assigned-at"), word("assignment.col.number"), word("assignment.col.matter"),
            word("assignment.col.lawyer"), word("assignment.report.place"), word("assignment.report.reason"), word("assignment.note"),
            word("assignment.report.by")));
    for (var line : report.lines())
      row(
          table,
          List.of(
              MOMENT.format(line.at()), line.receiptNumber(), line.summary(), line.lawyerName(), String.valueOf(line.place()),
              word("assignment.override." + line.reasonCode()), line.reason(), line.by()));
    return table.toString();
  }

  /** A cell that a spreadsheet could take for a formula is shown as text. */
  private static void row(StringBuilder table, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).matches("[=+@\\-].*") ? "'" + cells.get(i) : cells.get(i);
      table.append(i == 0 ? "" : ",").append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
    table.append("\r\n");
  }

  private String word(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
