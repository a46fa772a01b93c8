package org.nuanyang;

import org.nuanyang.launch.Errands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The whole platform: one process, one artefact, modules as packages. */
@SpringBootApplication
@Modulithic(systemName = "暖阳", sharedModules = "shared")
public class NuanyangApplication {

  public static void main(String[] args) {
    if (Errands.isAsked(args)) Errands.run(NuanyangApplication.class, args);
    else SpringApplication.run(NuanyangApplication.class, args);
  }
}
