package org.nuanyang.drafting.internal.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.drafting.KeptSums;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints worked sums and lays them into matters' files. */
@Component
@Transactional
class SumKeeping implements KeptSums {

  private final Submissions submissions;
  private final Matters matters;
  private final Files files;
  private final SheetPrinter printer;
  private final AuditTrail audit;
  private final MessageSource messages;

  SumKeeping(Submissions submissions, Matters matters, Files files, SheetPrinter printer, AuditTrail audit, MessageSource messages) {
    this.submissions = submissions;
    this.matters = matters;
    this.files = files;
    this.printer = printer;
    this.audit = audit;
    this.messages = messages;
  }

  @Override
  public void keep(UUID submissionKey, MatterId matter, Worksheet sheet, Actor by) {
    submissions.once(
        submissionKey, "drafting.keep-sum", () -> {
          MatterView told = matters.facts(matter);
          String title = sheet.calculator().title();
          files.keep(matter.value(), told.city(), "WORKED_SUM", title + ".pdf", printer.pdf(printed(sheet)), by);
          matters.append(
              matter,
              new Happening("drafting.sum", say("drafting.step.sum.title", title), main(sheet), null, true, null, by));
          audit.did(by, "drafting.keep-sum", "matter", matter.value(), sheet.calculator().id());
          return matter.value().toString();
        });
  }

  private static String main(Worksheet sheet) {
    List<String> said = new ArrayList<>();
    for (Calculator.Result result : sheet.calculator().results())
      if (result.main() && sheet.outputs().get(result.name()) instanceof String value) said.add(result.label() + " " + value + (result.unit() == null ? "" : " " + result.unit()));
    return String.join("；", said);
  }

  private PaperSheet printed(Worksheet sheet) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(sheet.calculator().title()));
    blocks.add(new Block.Paragraph(main(sheet)));
    if (!sheet.lines().isEmpty()) {
      blocks.add(new Block.Heading(say("drafting.sum.working")));
      blocks.add(
          new Block.Table(
              List.of(new Block.Column(say("drafting.sum.step"), 4), new Block.Column(say("drafting.sum.formula"), 8),
                  new Block.Column(say("drafting.sum.article"), 5), new Block.Column(say("drafting.sum.amount"), 4, Block.Paragraph.Kind.RIGHT)),
              sheet.lines().stream().map(SumKeeping::row).toList()));
    }
    if (!sheet.warnings().isEmpty()) {
      blocks.add(new Block.Heading(say("drafting.sum.mind")));
      blocks.add(new Block.Bullets(sheet.warnings().stream().map(Worksheet.Warning::text).toList()));
    }
    blocks.add(new Block.Note(say("drafting.sum.estimate")));
    return new PaperSheet(sheet.calculator().title(), blocks, true);
  }

  private static List<String> row(Worksheet.Line line) {
    return List.of(
        line.title(), line.formula(), line.citation() == null ? "" : line.citation().toString(),
        line.amount() == null ? "" : String.format(Locale.ROOT, "%,.2f", line.amount()));
  }

  private String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
