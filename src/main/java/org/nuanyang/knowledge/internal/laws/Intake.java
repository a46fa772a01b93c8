package org.nuanyang.knowledge.internal.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.ImportLine;
import org.nuanyang.knowledge.ImportView;
import org.nuanyang.knowledge.LawImports;
import org.nuanyang.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes parcels of texts in, some dozen texts a transaction, and keeps the report. */
@Component
class Intake implements LawImports, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int AT_ONCE = 60;

  private final Shelf shelf;
  private final ImportLog log;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;
  private final MessageSource messages;
  private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("law-import").daemon(true).factory());

  Intake(Shelf shelf, ImportLog log, PlatformTransactionManager transactions, MessageSource messages) {
    this.shelf = shelf;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.messages = messages;
  }

  @Override
  public ImportView take(Path path, String name, Actor by, Progress progress) {
    by.must(Role.KNOWLEDGE_EDITOR);
    try (Parcel parcel = Parcel.open(path, name)) {
      UUID run = log.begin(name, by.name(), parcel.files().size());
      run(run, parcel, progress);
      return log.view(run).orElseThrow();
    }
  }

  @Override
  public UUID begin(Path path, String name, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR);
    Parcel parcel = Parcel.open(path, name);
    // The work behind the page must see its own row before the page's transaction ends.
    UUID run = apart.execute(status -> log.begin(name, by.name(), parcel.files().size()));
    oneByOne.submit(() -> {
      try (parcel) {
        run(run, parcel, (done, all) -> {});
      } finally {
        delete(path);
      }
    });
    return run;
  }

  private void run(UUID run, Parcel parcel, Progress progress) {
    try {
      List<String> files = parcel.files();
      for (int at = 0; at < files.size(); at += AT_ONCE) {
        List<String> some = files.subList(at, Math.min(files.size(), at + AT_ONCE));
        some(run, parcel, some);
        progress.at(at + some.size(), files.size());
      }
      transaction.executeWithoutResult(status -> shelf.applyRepeals());
      log.finish(run, null);
    } catch (RuntimeException failed) {
      LOG.error("law import {} failed", run, failed);
      log.finish(run, "knowledge.import.failed");
      throw failed;
    }
  }

  private void some(UUID run, Parcel parcel, List<String> files) {
    List<LawText> texts = new ArrayList<>();
    List<ImportLine> lines = new ArrayList<>();
    for (String file : files) {
      try {
        texts.add(parcel.read(file));
      } catch (Refusal refused) {
        lines.add(new ImportLine(file, "", "REFUSED", 0, null, words(refused)));
      }
    }
    transaction.executeWithoutResult(status -> {
      List<Shelf.Outcome> outcomes = shelf.put(texts);
      for (int i = 0; i < texts.size(); i++) {
        LawText text = texts.get(i);
        String name = text.part().isEmpty() ? text.name() : text.name() + "·" + text.part();
        lines.add(new ImportLine(text.source(), name, outcomes.get(i).name(), text.articles(), text.expected(), ""));
      }
      log.add(run, lines);
    });
  }

  private String words(Refusal refused) {
    return messages.getMessage(refused.messageKey(), refused.arguments(), Locale.SIMPLIFIED_CHINESE);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      LOG.warn("a file of an import stays behind: {}", file);
    }
  }

  @Override
  public Optional<ImportView> view(UUID run) {
    return log.view(run);
  }

  @Override
  public List<ImportView> newest(int limit) {
    return log.newest(limit);
  }

  @Override
  public List<ImportLine> lines(UUID run, int limit) {
    return log.lines(run, limit);
  }

  @Override
  public void close() {
    oneByOne.shutdownNow();
  }
}
