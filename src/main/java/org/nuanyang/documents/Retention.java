package org.nuanyang.documents;

/** How long a paper is kept. */
public enum Retention {
  /** 随卷: as long as the volume it lies in (civil and administrative 10 years, criminal 30, by the local schedule). */
  WITH_VOLUME,
  /** 永久: for ever, so that a destroyed volume can still be told. */
  PERMANENT
}
