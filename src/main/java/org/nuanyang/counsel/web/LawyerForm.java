package org.nuanyang.counsel.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Category;

/** How a person wants to be reached when a lawyer takes over. */
record LawyerForm(@Nullable Category category, String region, String name, String phone, @Nullable UUID submissionKey) {

  LawyerForm {
    region = region == null ? "" : region;
    name = name == null ? "" : name.strip();
    phone = phone == null ? "" : phone.strip();
  }
}
