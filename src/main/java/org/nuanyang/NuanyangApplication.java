package org.nuanyang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole platform: one process, one artefact, modules as packages. */
@SpringBootApplication
public class NuanyangApplication {

  public static void main(String[] args) {
    SpringApplication.run(NuanyangApplication.class, args);
  }
}
