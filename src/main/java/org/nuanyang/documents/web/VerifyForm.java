package org.nuanyang.documents.web;

/** The code somebody reads off a paper. */
record VerifyForm(String code) {

  VerifyForm {
    code = code == null ? "" : code.strip();
  }
}
