package org.nuanyang.counsel.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which release answers: figures are told apart by it. */
@Component
class Release {

  private final String name;

  Release(ObjectProvider<BuildProperties> build) {
    BuildProperties known = build.getIfAvailable();
    this.name = known == null ? "-" : known.getVersion() + " " + LocalDate.ofInstant(known.getTime(), ZoneOffset.UTC);
  }

  String name() {
    return name;
  }
}
