package org.nuanyang.directory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.documents.Placard;
import org.nuanyang.network.Directory;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.ListedPerson;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.RegionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What hangs on the wall of a village. */
@Component
class VillagePoster {

  private final Network network;
  private final Directory directory;
  private final DirectoryChoices words;
  private final String address;

  VillagePoster(Network network, Directory directory, DirectoryChoices words, @Value("${nuanyang.public-url}") String address) {
    this.network = network;
    this.directory = directory;
    this.words = words;
    this.address = address.replaceAll("/+$", "");
  }

  String link(VillageView village) {
    return address + "/v/" + village.code() + "/q";
  }

  Placard of(VillageView village) {
    List<String> lines = new ArrayList<>();
    if (village.contactPoint() != null) {
      OrganisationView point = network.organisation(village.contactPoint());
      for (ListedPerson one : directory.peopleOf(point.id(), 20)) {
        if (one.kind() == ListedKind.LIAISON) lines.add(line("directory.poster.liaison", one.name(), point.phone()));
        if (one.kind() == ListedKind.VILLAGE_ADVISER || one.kind().isLicensed()) lines.add(line("directory.poster.adviser", one.name(), one.organisationPhone()));
      }
    }
    lines.add(words.say("directory.poster.hotline"));
    return new Placard(
        words.say("directory.poster.heading", words.cityName()), words.say("directory.poster.title"), new RegionCode(village.region()).name() + village.fullName(),
        lines.size() > 4 ? lines.subList(lines.size() - 4, lines.size()) : lines, link(village), words.say("directory.poster.caption"), words.say("directory.poster.foot", village.code()));
  }

  private String line(String key, String name, @Nullable String phone) {
    return words.say(key, name, phone == null ? "" : phone);
  }
}
