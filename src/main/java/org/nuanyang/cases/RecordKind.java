package org.nuanyang.cases;

import org.nuanyang.documents.PaperType;

/** What kind of work a record of the handler tells of. The questions of each kind are in {@code cases/records.yaml}. */
public enum RecordKind {
  /** 会见、谈话. */
  MEETING,
  /** 调查取证. */
  INVESTIGATION,
  /** 阅卷. */
  FILE_READING,
  /** 开庭. */
  HEARING,
  /** 文书: pleadings, opinions, letters. */
  DOCUMENT,
  /** 通报: the recipient was told how it stands. */
  PROGRESS;

  /** The paper on which such a record is bound into the volume. */
  public PaperType paper() {
    return PaperType.valueOf(name() + "_RECORD");
  }

  public String messageKey() {
    return "cases.record." + name();
  }
}
