package org.nuanyang.outreach.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.outreach.ContractReport;
import org.nuanyang.outreach.ContractReport.Finding;
import org.nuanyang.outreach.RiskGrade;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report on a contract's clauses as a paper, marked as made by a machine. */
@Component
class ContractSheet {

  private final MessageSource messages;
  private final Clock clock;

  ContractSheet(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  PaperSheet of(ContractReport report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(say("outreach.contract.report")));
    blocks.add(new Block.Subtitle(report.title()));
    LocalDate day = LocalDate.now(clock);
    blocks.add(new Block.Paragraph(say("outreach.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth()), Block.Paragraph.Kind.CENTRED));
    blocks.add(new Block.Paragraph(say("outreach.contract.notice")));
    if (report.findings().isEmpty()) blocks.add(new Block.Paragraph(say("outreach.contract.nothing")));
    for (RiskGrade grade : RiskGrade.values()) {
      List<Finding> found = report.of(grade);
      if (!found.isEmpty()) blocks.add(new Block.Heading(say("outreach.report.grade", say(grade.messageKey()), found.size())));
      for (Finding finding : found) finding(finding, blocks);
    }
    if (!report.present().isEmpty()) {
      blocks.add(new Block.Heading(say("outreach.contract.present")));
      blocks.add(new Block.Paragraph(String.join("；", report.present())));
    }
    blocks.add(new Block.Note(say("outreach.contract.limits")));
    return new PaperSheet(say("outreach.contract.report"), blocks, true);
  }

  private void finding(Finding finding, List<Block> blocks) {
    blocks.add(new Block.Heading(say("outreach.contract.item", say(finding.nature().messageKey()), finding.what()), 2));
    ContractReport.Spot spot = finding.spot();
    if (spot != null)
      blocks.add(new Block.Paragraph(say("outreach.contract.stands", spot.paragraph(), spot.before() + "【" + spot.hit() + "】" + spot.after()), Block.Paragraph.Kind.FLUSH));
    blocks.add(new Block.Paragraph(ReportSheet.said(finding.why()), Block.Paragraph.Kind.FLUSH));
    blocks.add(new Block.Paragraph(say("outreach.contract.put.as", finding.put()), Block.Paragraph.Kind.FLUSH));
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
