package org.nuanyang.language;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as it stands.
 *
 * @param address scheme, host and port only
 * @param refused why it is never asked, as a message key such as language.refused.public; null when it was admitted
 * @param calls today, of all nodes
 * @param failures of these calls
 * @param tokens used today
 * @param cost of today, in yuan, to the millionth
 * @param lastFailure the newest kind of failure ever, of all nodes; null when there was none
 */
public record EndpointView(
    String name,
    String address,
    String model,
    int weight,
    State state,
    @Nullable String refused,
    long calls,
    long failures,
    long tokens,
    BigDecimal cost,
    @Nullable Failure lastFailure,
    @Nullable Instant lastFailureAt) {

  /** Whether this node asks it now. */
  public enum State {
    /** 可用 */
    ANSWERS,
    /** 暂停: it failed several times in a row and rests. */
    RESTS,
    /** 试探: its rest is over; the next question tries it. */
    TRIED_NEXT,
    /** 不予使用: the configuration does not allow it. */
    REFUSED
  }

  /** Why an endpoint did not answer. */
  public enum Failure {
    /** 连不上 */
    UNREACHABLE,
    /** 地址不在内网: the name resolved to an address outside when it was to be called. */
    OUTSIDE,
    /** 太慢 */
    SLOW,
    /** 密钥或权限不对: 401 or 403. */
    NOT_ADMITTED,
    /** 太忙: 429. */
    BUSY,
    /** 出错: any other status. */
    FAULTY,
    /** 答到一半断了 */
    BROKEN_OFF,
    /** 没有答完: cut at the longest answer allowed, or by the endpoint's own filter; no fault of the line. */
    CUT_SHORT,
    /** 答的不是约定的格式 */
    GARBLED
  }
}
