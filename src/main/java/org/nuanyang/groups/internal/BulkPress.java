package org.nuanyang.groups.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupPapers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.springframework.stereotype.Component;

/** Prints for a crowd: a few dozen at a time, never all in memory as pages; two crowds at once, the others wait. */
@Component
class BulkPress implements GroupPapers {

  private static final int AT_A_TIME = 40;

  private final Semaphore presses = new Semaphore(2);
  private final GroupBook book;
  private final Members members;
  private final Matters matters;
  private final GroupSheets sheets;
  private final SheetPrinter printer;
  private final AuditTrail audit;

  BulkPress(GroupBook book, Members members, Matters matters, GroupSheets sheets, SheetPrinter printer, AuditTrail audit) {
    this.book = book;
    this.members = members;
    this.matters = matters;
    this.sheets = sheets;
    this.printer = printer;
    this.audit = audit;
  }

  @Override
  public void pdf(GroupId id, Kind kind, OutputStream out, Actor by) {
    KeptGroup group = mayPrint(id, kind, by);
    List<Member> people = there(group);
    if (kind != Kind.AUTHORISATION) {
      write(printer.pdf(kind == Kind.ELECTION ? sheets.election(group, people) : sheets.annex(group, people, known(people))), out);
      return;
    }
    presses.acquireUninterruptibly();
    try {
      PDFMergerUtility binder = new PDFMergerUtility();
      for (int from = 0; from < people.size(); from += AT_A_TIME) {
        List<Member> some = people.subList(from, Math.min(from + AT_A_TIME, people.size()));
        binder.addSource(new RandomAccessReadBuffer(printer.pdf(together(group, some))));
      }
      binder.setDestinationStream(out);
      binder.mergeDocuments(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      presses.release();
    }
  }

  private PaperSheet together(KeptGroup group, List<Member> some) {
    Map<UUID, Participant> known = known(some);
    GroupSheets.Helpers helpers = sheets.helpers(group);
    List<Block> blocks = new ArrayList<>();
    for (Member one : some) {
      if (!blocks.isEmpty()) blocks.add(new Block.NewPage());
      blocks.addAll(sheets.authorisation(group, one, known.get(one.person), helpers));
    }
    return new PaperSheet(sheets.title(Kind.AUTHORISATION), blocks, false);
  }

  @Override
  public void zip(GroupId id, OutputStream out, Actor by) {
    KeptGroup group = mayPrint(id, Kind.AUTHORISATION, by);
    presses.acquireUninterruptibly();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      List<Member> people = there(group);
      GroupSheets.Helpers helpers = sheets.helpers(group);
      Map<UUID, Participant> known = known(people);
      for (Member one : people) {
        zip.putNextEntry(new ZipEntry("%04d-%s.pdf".formatted(one.position + 1, one.name.replaceAll("[^\\p{L}\\p{M}·]", ""))));
        zip.write(printer.pdf(new PaperSheet(sheets.title(Kind.AUTHORISATION), sheets.authorisation(group, one, known.get(one.person), helpers), false)));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      presses.release();
    }
  }

  private KeptGroup mayPrint(GroupId id, Kind kind, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    KeptGroup group = book.seenBy(id, by);
    audit.did(by, "groups.print", "group", group.id(), kind.name());
    return group;
  }

  private List<Member> there(KeptGroup group) {
    return members.all(group.id()).stream().filter(Member::there).toList();
  }

  private Map<UUID, Participant> known(List<Member> people) {
    return matters.people(people.stream().map(one -> one.person).toList()).stream().collect(Collectors.toMap(Participant::id, one -> one));
  }

  private static void write(byte[] pdf, OutputStream out) {
    try {
      out.write(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
