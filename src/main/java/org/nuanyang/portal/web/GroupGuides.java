package org.nuanyang.portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The guides for the six groups, in the order of the home page. */
@Component
class GroupGuides {

  private final List<GroupGuide> all;

  GroupGuides() throws IOException {
    try (InputStream file = new ClassPathResource("portal/groups.yaml").getInputStream()) {
      all = new YAMLMapper().readValue(file, new TypeReference<List<GroupGuide>>() {});
    }
  }

  List<GroupGuide> all() {
    return all;
  }

  Optional<GroupGuide> named(String slug) {
    return all.stream().filter(guide -> guide.slug().equals(slug)).findFirst();
  }
}
