package org.nuanyang.matters.web;

/** What the citizen types to follow a matter. */
record FollowForm(String number, String phone, String code) {

  FollowForm {
    number = number == null ? "" : number;
    phone = phone == null ? "" : phone;
    code = code == null ? "" : code;
  }
}
