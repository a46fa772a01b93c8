package org.nuanyang.cases.web;

import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms of this room speak its bundle, and take the ledger of a case of thousands. */
@ControllerAdvice(basePackageClasses = CaseFormSettings.class)
class CaseFormSettings {

  private static final int MOST_ROWS = 2000;

  @InitBinder
  void bind(WebDataBinder binder) {
    var codes = new DefaultMessageCodesResolver();
    codes.setPrefix("cases.form.");
    binder.setMessageCodesResolver(codes);
    binder.setAutoGrowCollectionLimit(MOST_ROWS);
  }
}
