package org.nuanyang.cases.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A ledger has as many rows as the case has recipients; the framework would stop at 256. */
@ControllerAdvice(basePackageClasses = CaseFormSettings.class)
class CaseFormSettings {

  private static final int MOST_ROWS = 2000;

  @InitBinder
  void bind(WebDataBinder binder) {
    binder.setAutoGrowCollectionLimit(MOST_ROWS);
  }
}
