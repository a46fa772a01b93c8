package org.nuanyang.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.documents.FileView;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.intake.SubmitApplication;
import org.springframework.stereotype.Component;

/** What really came with an application. A receipt that lists more would testify to papers nobody has seen. */
@Component
class HandedIn {

  private static final String FORM = "APPLICATION_FORM";
  private static final String MEANS = "STATEMENT_OF_MEANS";

  private final IntakeWords words;

  HandedIn(IntakeWords words) {
    this.words = words;
  }

  /** @param note which file it is, for uploads; else empty */
  record Item(String name, String note) {}

  List<Item> with(SubmitApplication command, Verdict verdict, List<FileView> uploads) {
    List<Item> items = new ArrayList<>();
    for (RequiredDocument paper : verdict.documents()) if (came(paper, command)) items.add(new Item(paper.name(), ""));
    for (FileView upload : uploads) items.add(new Item(words.text("intake.paper.upload"), upload.name()));
    return items;
  }

  /** The form is signed by submitting it, the statement of means by the pledge. */
  private static boolean came(RequiredDocument paper, SubmitApplication command) {
    return switch (paper.code()) {
      case FORM -> true;
      case MEANS -> command.pledged();
      default -> command.papers().contains(paper.code());
    };
  }
}
