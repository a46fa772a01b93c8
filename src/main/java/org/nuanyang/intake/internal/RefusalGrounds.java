package org.nuanyang.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.shared.Citation;

/** The articles a refusal rests on, by its ground; each refusal also cites the duty to give reasons. */
final class RefusalGrounds {

  private static final Citation REASONS_IN_WRITING = new Citation("法律援助法", "第四十三条");

  private RefusalGrounds() {}

  static List<Citation> of(RefusalCode code) {
    List<Citation> articles = new ArrayList<>();
    switch (code) {
      case OUT_OF_SCOPE -> articles.add(new Citation("法律援助法", "第三十一条"));
      case ECON_NOT_MET -> articles.add(new Citation("法律援助法", "第三十四条"));
      case NOT_COMPETENT, NO_DISPUTE_BODY -> articles.add(new Citation("法律援助法", "第三十八条"));
      case HAS_COUNSEL -> articles.add(new Citation("法律援助法", "第四十八条"));
      case NOT_A_PARTY -> articles.add(new Citation("法律援助法", "第二条"));
      case DUPLICATE, INSUFFICIENT_BASIS -> {}
    }
    articles.add(REASONS_IN_WRITING);
    return articles;
  }
}
