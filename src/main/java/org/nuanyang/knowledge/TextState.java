package org.nuanyang.knowledge;

import java.util.Set;

/** Where a version of a guide or an example stands. These arrows are the only ones there are. */
public enum TextState {
  /** 草稿. */
  DRAFT,
  /** 待审核: waits for a lawyer who did not write it. */
  IN_REVIEW,
  /** 已审核: may be published. */
  REVIEWED,
  /** 已发布: people read it. */
  PUBLISHED,
  /** 已到期: its last day is over; people read nothing in its place. */
  EXPIRED,
  /** 已下线: taken back; people read nothing in its place. */
  TAKEN_BACK,
  /** 已被替换: a newer version or the shipped text took its place. */
  REPLACED,
  /** 已作废: never published. */
  DISCARDED;

  public Set<TextState> next() {
    return switch (this) {
      case DRAFT -> Set.of(IN_REVIEW, DISCARDED);
      case IN_REVIEW -> Set.of(REVIEWED, DRAFT);
      case REVIEWED -> Set.of(PUBLISHED, DRAFT);
      case PUBLISHED -> Set.of(EXPIRED, TAKEN_BACK, REPLACED);
      case EXPIRED, TAKEN_BACK -> Set.of(REPLACED);
      case REPLACED, DISCARDED -> Set.of();
    };
  }

  /** Still in somebody's hands. */
  public boolean open() {
    return this == DRAFT || this == IN_REVIEW || this == REVIEWED;
  }

  /** Decides what people read of its subject. */
  public boolean standing() {
    return this == PUBLISHED || this == EXPIRED || this == TAKEN_BACK;
  }

  /** Key of the word in the bundle {@code knowledge}. */
  public String messageKey() {
    return "knowledge.text.state." + name();
  }

  /** Colour of its badge. */
  public String tone() {
    return switch (this) {
      case DRAFT -> "neutral";
      case IN_REVIEW, REVIEWED -> "info";
      case PUBLISHED -> "good";
      case EXPIRED -> "warn";
      case TAKEN_BACK -> "bad";
      case REPLACED, DISCARDED -> "neutral";
    };
  }
}
