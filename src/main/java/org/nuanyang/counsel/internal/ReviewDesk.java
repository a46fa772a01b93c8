package org.nuanyang.counsel.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.AdviceReviews;
import org.nuanyang.counsel.DecideReview;
import org.nuanyang.counsel.ReviewCard;
import org.nuanyang.counsel.ReviewId;
import org.nuanyang.counsel.ReviewKind;
import org.nuanyang.counsel.ReviewRow;
import org.nuanyang.counsel.ReviewState;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.matters.Category;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works off the answers laid aside. */
@Component
@Transactional
class ReviewDesk implements AdviceReviews {

  private static final int PAGE = 30;
  private static final int OPENING = 60;

  private final JdbcClient jdbc;
  private final LawLibrary library;
  private final Learning learning;
  private final AuditTrail audit;
  private final Vault vault;
  private final Clock clock;

  ReviewDesk(JdbcClient jdbc, LawLibrary library, Learning learning, AuditTrail audit, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.library = library;
    this.learning = learning;
    this.audit = audit;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ReviewRow> list(ReviewState state, @Nullable String after, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    boolean oldestFirst = state == ReviewState.OPEN;
    Mark from = Mark.read(after, oldestFirst);
    List<ReviewRow> rows =
        jdbc.sql(
                "select * from advice_review where city = :city and state = :state and (raised_at, id) "
                    + (oldestFirst ? "> (:at, :id) order by raised_at, id" : "< (:at, :id) order by raised_at desc, id desc")
                    + " limit :size")
            .param("city", by.city())
            .param("state", state.name())
            .param("at", Timestamp.from(from.at()))
            .param("id", from.id())
            .param("size", PAGE + 1)
            .query(this::row)
            .list();
    return Slice.cut(rows, PAGE, last -> last.raisedAt() + "_" + last.id());
  }

  @Override
  @Transactional(readOnly = true)
  public ReviewCard card(ReviewId id, Actor by) {
    by.must(Role.KNOWLEDGE_EDITOR, Role.LAWYER);
    return jdbc.sql("select * from advice_review where id = ? and city = ?")
        .params(id.value(), by.city())
        .query(this::card)
        .optional()
        .orElseThrow(() -> new Missing("counsel.review.unknown"));
  }

  @Override
  public void decide(DecideReview command) {
    Actor by = command.by();
    ReviewCard card = card(command.review(), by);
    Stale.unless(command.version(), card.version());
    if (!card.state().next().contains(command.to())) throw new Refusal("counsel.review.settled");
    if (command.reason().isBlank()) throw new Refusal("counsel.review.reason.empty");
    List<Citation> articles = inForce(command.articles());
    int changed =
        jdbc.sql(
                """
                update advice_review set state = ?, reason = ?, decided_at = ?, decided_by = ?, version = version + 1
                where id = ? and version = ?""")
            .params(
                command.to().name(), command.reason().strip(), Timestamp.from(clock.instant()), by.name(), command.review().value(),
                command.version())
            .update();
    if (changed == 0) throw new Stale();
    if (!articles.isEmpty() && !card.question().isBlank()) {
      learning.keep(List.of(new ReviewedConsultation(card.question(), articles, by.name())), by);
    }
    audit.did(by, "counsel.review", "review", command.review().value(), command.to().name());
  }

  private List<Citation> inForce(String articles) {
    if (articles.isBlank()) return List.of();
    List<Citation> named = library.mentionedIn(articles);
    if (named.isEmpty()) throw new Refusal("counsel.review.articles.none");
    for (Citation one : named) {
      if (!library.check(one, LocalDate.now(clock)).inForce()) throw new Refusal("counsel.review.articles.wrong", one.toString());
    }
    return named;
  }

  private ReviewRow row(ResultSet row, int line) throws SQLException {
    String question = opened(row, "question");
    String opening = question.length() <= OPENING ? question : question.substring(0, question.offsetByCodePoints(0, Math.min(OPENING, question.codePointCount(0, question.length())))) + "…";
    return new ReviewRow(
        row.getObject("id", UUID.class), ReviewKind.valueOf(row.getString("kind")), category(row), opening,
        ReviewState.valueOf(row.getString("state")), row.getTimestamp("raised_at").toInstant());
  }

  private ReviewCard card(ResultSet row, int line) throws SQLException {
    Timestamp decided = row.getTimestamp("decided_at");
    return new ReviewCard(
        new ReviewId(row.getObject("id", UUID.class)), row.getInt("version"), ReviewKind.valueOf(row.getString("kind")), category(row),
        row.getString("guide"), opened(row, "question"), opened(row, "answer"), row.getBytes("correction") == null ? null : opened(row, "correction"),
        ReviewState.valueOf(row.getString("state")), row.getString("reason"), row.getTimestamp("raised_at").toInstant(),
        decided == null ? null : decided.toInstant(), row.getString("decided_by"));
  }

  private static @Nullable Category category(ResultSet row) throws SQLException {
    String category = row.getString("category");
    return category == null ? null : Category.valueOf(category);
  }

  private String opened(ResultSet row, String column) throws SQLException {
    return new String(vault.open(row.getBytes(column)), StandardCharsets.UTF_8);
  }

  /** Where a page ends; a forged mark starts the list anew. */
  private record Mark(Instant at, UUID id) {

    static Mark read(@Nullable String written, boolean oldestFirst) {
      Mark start = oldestFirst ? new Mark(Instant.EPOCH, new UUID(0, 0)) : new Mark(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
      String[] parts = written == null ? new String[0] : written.split("_");
      if (parts.length != 2) return start;
      try {
        return new Mark(Slice.moment(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException forged) {
        return start;
      }
    }
  }
}
