package org.nuanyang.shared;

import java.util.regex.Pattern;

/** The papers by which a person is known, each with the look of its number. */
public enum IdentityPaper {
  /** 居民身份证, GB 11643. */
  RESIDENT_ID("[1-7]\\d{16}[\\dX]"),
  /** 港澳台居民居住证: built like a resident's number, with 81, 82 or 83 in front. */
  RESIDENCE_PERMIT("8[123]0000\\d{11}[\\dX]"),
  /** 港澳居民来往内地通行证: H or M and eight digits for life; older cards add two for the issue. */
  HONG_KONG_MACAO_PERMIT("[HM]\\d{8}(\\d\\d)?"),
  /** 台湾居民来往大陆通行证. */
  TAIWAN_PERMIT("\\d{8}"),
  /** 外国人永久居留身份证: 18 digits from 9 since 2023, before that three letters and 12 digits. */
  FOREIGN_PERMANENT_RESIDENT("9\\d{16}[\\dX]|[A-Z]{3}\\d{12}"),
  /** 护照. */
  PASSPORT("[A-Z0-9]{5,17}");

  private final Pattern look;

  IdentityPaper(String look) {
    this.look = Pattern.compile(look);
  }

  boolean looksLike(String number) {
    return look.matcher(number).matches();
  }
}
