package org.nuanyang.shared;

import jakarta.validation.ConstraintViolationException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What an exception means to the person or system that asked: refused, mistaken, or our fault.
 *
 * @param status HTTP status of the answer
 * @param messageKey what to tell them
 * @param incident number under which a fault was logged; null when nothing is wrong with us
 */
public record Failure(int status, String messageKey, Object[] arguments, @Nullable String incident) {

  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Judges an exception; a fault of ours is logged here, once. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case Refusal refusal -> new Failure(refusal.status(), refusal.messageKey(), refusal.arguments(), null);
      case OptimisticLockingFailureException stale -> of(new Stale());
      case PessimisticLockingFailureException overtaken -> refused(409, new Stale().messageKey(), overtaken); // two who held what the other wanted
      case DuplicateKeyException twice -> refused(409, "shared.failure.twice", twice);
      case DataIntegrityViolationException unfit -> refused(400, "shared.failure.bad-input", unfit);
      case MaxUploadSizeExceededException large -> ofStatus(413);
      case MultipartException torn -> ofStatus(400);
      case InvalidFileNameException unreadable -> ofStatus(400);
      case InvalidParameterException unreadable -> ofStatus(unreadable.getErrorCode()); // broken UTF-8
      case HttpMessageNotReadableException unreadable -> ofStatus(400);
      case TypeMismatchException mistyped -> ofStatus(400);
      case ConstraintViolationException mistaken -> ofStatus(400);
      case ErrorResponse answer when answer.getStatusCode().is4xxClientError() ->
          ofStatus(answer.getStatusCode().value());
      case CannotCreateTransactionException busy -> fault(503, "shared.failure.unavailable", busy);
      case DataAccessResourceFailureException down -> fault(503, "shared.failure.unavailable", down);
      case TransientDataAccessException busy -> fault(503, "shared.failure.unavailable", busy);
      default -> fault(500, "shared.failure.ours", thrown);
    };
  }

  /** For an answer that has a status and no exception, such as an address nobody serves. */
  public static Failure ofStatus(int status) {
    String key =
        switch (status) {
          case 401, 403 -> "shared.failure.forbidden";
          case 404, 410 -> "shared.failure.not-found";
          case 405 -> "shared.failure.method";
          case 406, 415 -> "shared.failure.format";
          case 413 -> "shared.failure.too-large";
          case 429 -> "shared.failure.too-often";
          case 503 -> "shared.failure.unavailable";
          default -> status < 500 ? "shared.failure.bad-input" : "shared.failure.ours";
        };
    return new Failure(status, key, new Object[] {"-"}, null);
  }

  /** The database would not take it: the input's fault, yet our checks should have told first. */
  private static Failure refused(int status, String key, Exception thrown) {
    LOG.warn("the database refused what was submitted: {}", thrown.getClass().getSimpleName());
    LOG.debug("refused", thrown);
    return new Failure(status, key, new Object[0], null);
  }

  private static Failure fault(int status, String key, Throwable thrown) {
    byte[] random = new byte[4];
    RANDOM.nextBytes(random);
    String incident = HexFormat.of().formatHex(random).toUpperCase(Locale.ROOT);
    LOG.error("incident {}", incident, thrown);
    return new Failure(status, key, new Object[] {incident}, incident);
  }
}
