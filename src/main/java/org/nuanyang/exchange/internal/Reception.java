package org.nuanyang.exchange.internal;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.HallReception;
import org.nuanyang.exchange.NotReadable;
import org.nuanyang.exchange.internal.ExchangeLog.Happened;
import org.nuanyang.exchange.internal.Intaking.Outcome;
import org.nuanyang.exchange.internal.KeyRing.Sender;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SignedOnce;
import org.nuanyang.shared.SignedRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The slot at which the hall hands things in. What could not be used leaves its line though its work was undone. */
@Component
class Reception implements HallReception {

  private final KeyRing keys;
  private final Intaking intaking;
  private final Ratings ratings;
  private final SignedOnce once;
  private final ExchangeLog log;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final TransactionOperations transaction;

  Reception(KeyRing keys, Intaking intaking, Ratings ratings, SignedOnce once, ExchangeLog log, AuditTrail audit, MessageSource messages, TransactionOperations transaction) {
    this.keys = keys;
    this.intaking = intaking;
    this.ratings = ratings;
    this.once = once;
    this.log = log;
    this.audit = audit;
    this.messages = messages;
    this.transaction = transaction;
  }

  @Override
  public void mayBeRead(String key, String timestamp) {
    keys.mustBeKnown(key, timestamp);
  }

  @Override
  public Taken application(SignedRequest request, String idempotencyKey) {
    Sender sender = keys.sender(request);
    return logged(sender, ExchangeKind.APPLICATION, request.body(), null, () -> {
      first(sender, idempotencyKey, request.body());
      return intaking.take(sender, request.body());
    }).taken();
  }

  @Override
  public void rating(SignedRequest request, String idempotencyKey) {
    Sender sender = keys.sender(request);
    logged(sender, ExchangeKind.RATING, request.body(), null, () -> {
      if (!first(sender, idempotencyKey, request.body())) return rated(request.body(), ExchangeResult.AGAIN);
      ratings.take(sender, request.body());
      return rated(request.body(), ExchangeResult.DONE);
    });
  }

  /** Sends through once more what lay sealed in the log. */
  void again(ExchangeKind kind, UUID key, byte[] body, UUID line) {
    Sender sender = keys.known(key).orElseThrow(() -> new Refusal("exchange.replay.key"));
    logged(sender, kind, body, line, () -> {
      if (kind == ExchangeKind.APPLICATION) return intaking.take(sender, body);
      ratings.take(sender, body);
      return rated(body, ExchangeResult.DONE);
    });
  }

  private Outcome rated(byte[] body, ExchangeResult result) {
    return new Outcome(new Taken(intaking.numberIn(body), ""), result);
  }

  private boolean first(Sender sender, String idempotencyKey, byte[] body) {
    if (!idempotencyKey.matches("[\\x21-\\x7E]{8,80}")) throw new NotReadable("exchange.api.idempotency");
    return once.first(sender.id(), idempotencyKey, body, "exchange.api.other-body");
  }

  private Outcome logged(Sender sender, ExchangeKind kind, byte[] body, @Nullable UUID repeats, Supplier<Outcome> work) {
    String number = intaking.numberIn(body);
    try {
      return transaction.execute(status -> {
        Outcome outcome = work.get();
        log.incoming(new Happened(sender.city(), kind, number, outcome.result(), 1, "", repeats), sender.id(), body);
        audit.did(Actor.system(sender.city()).signing(sender.label()), "exchange.taken", "hall-key", sender.id(), kind + " " + outcome.result());
        return outcome;
      });
    } catch (Refusal refusal) {
      refused(sender, kind, number, body, repeats, messages.getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), Locale.SIMPLIFIED_CHINESE));
      throw refusal;
    }
  }

  private void refused(Sender sender, ExchangeKind kind, String number, byte[] body, @Nullable UUID repeats, String why) {
    transaction.executeWithoutResult(status -> log.incoming(new Happened(sender.city(), kind, number, ExchangeResult.REFUSED, 1, why, repeats), sender.id(), body));
  }
}
